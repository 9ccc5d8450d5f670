extension Shell {
  mutating func check() -> Int32 { ExitStatus.usage }
}
