/// Moot's version, as it greets and as scripts are stamped.
public let mootVersion = "0.1"
