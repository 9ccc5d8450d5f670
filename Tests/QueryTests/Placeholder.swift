import Testing

@Suite struct QueryPlaceholder {}
