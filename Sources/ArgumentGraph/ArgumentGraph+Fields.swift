/// Single fields, without the cost of copying a whole statement: for loops over everything.
extension ArgumentGraph {
  public func id(of statement: Handle<Statement>) -> StatementID { statementStore[statement.offset].id }
  public func holder(of statement: Handle<Statement>) -> Handle<Voice> { statementStore[statement.offset].holder }
  public func guessedHolder(of statement: Handle<Statement>) -> Handle<Voice>? {
    statementStore[statement.offset].guessedHolder
  }
}
