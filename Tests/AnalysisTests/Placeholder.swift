import Testing

@Suite struct AnalysisPlaceholder {}
