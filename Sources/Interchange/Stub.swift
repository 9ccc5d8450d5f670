import ArgumentGraph

public enum MootJSON { public static func write(_ g: ArgumentGraph) -> String { "" } }
public enum MarkdownPage { public static func write(_ g: ArgumentGraph) -> String { "" } }
