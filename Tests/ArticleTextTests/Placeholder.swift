import Testing

@Suite struct ArticleTextPlaceholder {}
