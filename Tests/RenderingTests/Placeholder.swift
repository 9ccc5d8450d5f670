import Testing

@Suite struct RenderingPlaceholder {}
