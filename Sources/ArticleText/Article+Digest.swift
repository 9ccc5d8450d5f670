extension Article {
  /// The SHA-256 of bytes, in lower-case hexadecimal: what `sha256` is for a text read from them.
  public static func digest(of bytes: [UInt8]) -> String { sha256Hex(of: bytes) }
}
