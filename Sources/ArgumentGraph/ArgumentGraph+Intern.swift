extension ArgumentGraph {
  /// The voice with the same key, or a new one; the names under which it is heard are put together. What it was before
  /// is noted in `old`.
  mutating func intern(_ voice: Voice, _ old: inout GraphEdit.Snapshot) -> Handle<Voice> {
    let handle = place(ofVoice: voice.key)
    if handle.offset == voiceStore.count {
      voiceStore.append(voice)
      held.append([])
      voicesByKey[voice.key] = handle
    }
    let known = knownVoices.contains(handle.offset) ? voiceStore[handle.offset] : nil
    old.voices.append((handle, known))
    knownVoices.insert(handle.offset)
    // A letter that was given to another text has another author.
    guard let known, voice.kind != .author else {
      voiceStore[handle.offset] = voice
      return handle
    }
    voiceStore[handle.offset].aliases += voice.aliases.filter { !known.aliases.contains($0) }
    return handle
  }

  /// The party with the same key, or a new one; a name given by a person wins over one that was read.
  mutating func intern(_ party: Party, _ old: inout GraphEdit.Snapshot) -> Handle<Party> {
    let handle = partiesByKey[party.key] ?? Handle(partyStore.count)
    if handle.offset == partyStore.count {
      partyStore.append(party)
      partiesByKey[party.key] = handle
    }
    let isKnown = knownParties.contains(handle.offset)
    old.parties.append((handle, isKnown ? partyStore[handle.offset] : nil))
    knownParties.insert(handle.offset)
    if !isKnown || party.origin != .read { partyStore[handle.offset] = party }
    return handle
  }

  /// Puts a voice on the side that a reading found for it; a side named by a person wins over one that was read.
  mutating func tie(_ voice: Handle<Voice>, to party: Handle<Party>?, because tie: String?) {
    if let old = voiceStore[voice.offset].party, partyStore[old.offset].origin != .read,
      party.map({ partyStore[$0.offset].origin == .read }) ?? true
    {
      return
    }
    voiceStore[voice.offset].party = party
    voiceStore[voice.offset].tie = tie
  }

  /// Puts back voices and parties, and gives what they were until now.
  mutating func exchange(_ snapshot: GraphEdit.Snapshot, _ present: inout GraphEdit.Snapshot) {
    for (handle, old) in snapshot.voices.reversed() {
      present.voices.append((handle, knownVoices.contains(handle.offset) ? voiceStore[handle.offset] : nil))
      if let old {
        voiceStore[handle.offset] = old
        knownVoices.insert(handle.offset)
      } else {
        knownVoices.remove(handle.offset)
      }
    }
    for (handle, old) in snapshot.parties.reversed() {
      present.parties.append((handle, knownParties.contains(handle.offset) ? partyStore[handle.offset] : nil))
      if let old {
        partyStore[handle.offset] = old
        knownParties.insert(handle.offset)
      } else {
        knownParties.remove(handle.offset)
      }
    }
  }
}
