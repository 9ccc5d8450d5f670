import Testing

@Suite struct ShellPlaceholder {}
