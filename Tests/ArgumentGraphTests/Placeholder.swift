import Testing

@Suite struct ArgumentGraphPlaceholder {}
