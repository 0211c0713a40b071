package org.dateline;

/// How much of what can be tried without end a test tries: little in each build, much with `mvn
/// -Pthorough verify`.
public final class TestScale {

  private static final boolean THOROUGH = Boolean.getBoolean("thorough");

  private TestScale() {}

  /// A number of rounds, texts or kills.
  public static int of(int inEachBuild, int thorough) {
    return THOROUGH ? thorough : inEachBuild;
  }
}
