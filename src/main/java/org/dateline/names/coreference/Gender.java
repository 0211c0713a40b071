package org.dateline.names.coreference;

/// The grammatical gender by which English speaks of a person: "he" or "she".
public enum Gender {
  FEMININE,
  MASCULINE
}
