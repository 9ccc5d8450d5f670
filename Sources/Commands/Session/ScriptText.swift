import ArgumentGraph
import Query

extension String {
  /// The text as one argument of a line: quoted unless it is a plain word and no id.
  var asArgument: String { IDPattern(self) == nil ? quotedIfNeeded : quoted }
}
