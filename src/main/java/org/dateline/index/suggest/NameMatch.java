package org.dateline.index.suggest;

/// A completion: a name that has what is typed.
public final class NameMatch {

  private final NamePrefixes names;
  private final int word;
  private final int weight;

  NameMatch(NamePrefixes names, int word, int weight) {
    this.names = names;
    this.word = word;
    this.weight = weight;
  }

  /// What the name is known by.
  public long number() {
    return names.number(word);
  }

  /// The folded name.
  public String name() {
    return names.name(word);
  }

  /// How soon it is suggested; comparable with others found in the same way.
  public int weight() {
    return weight;
  }
}
