package org.dateline.names.coreference;

/// What an article tells of a person's family.
///
/// @param relative whether the person is named as somebody's relative
/// @param kin the same, or as one whose relative another is
/// @param generation [#ELDER] or [#YOUNGER] where one says so of the person; else empty
/// @param couple whether two are named at once: "Mr. and Mrs."
record FamilyCues(boolean relative, boolean kin, String generation, boolean couple) {

  static final String ELDER = "elder";
  static final String YOUNGER = "younger";

  static final FamilyCues NONE = new FamilyCues(false, false, "", false);

  /// What two mentions of one person tell together.
  FamilyCues and(FamilyCues other) {
    return new FamilyCues(
        relative || other.relative(),
        kin || other.kin(),
        generation.isEmpty() ? other.generation() : generation,
        false);
  }

  /// Whether father or son is said here of whom the article says the other.
  ///
  /// @param full the full name of that person, folded
  boolean isOtherGeneration(String full, FamilyCues person) {
    boolean said = generation.equals(YOUNGER) ? isJunior(full) : full.endsWith(" sr");
    return !generation.isEmpty() && !person.generation().equals(generation) && !said;
  }

  static boolean isJunior(String full) {
    return full.endsWith(" jr");
  }
}
