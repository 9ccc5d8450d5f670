import Testing

@Suite struct LexiconPlaceholder {}
