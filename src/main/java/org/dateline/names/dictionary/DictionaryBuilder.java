package org.dateline.names.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Turns rows of the source into titles and entries: prunes, folds, combines. For one thread.
///
/// Rows whose title is no thing are not dropped before they are combined: that a name most often
/// leads to a page on a surname speaks against the thing to which one of its spellings leads. A
/// genitive is kept only where the title has it too: "McDonald's", not "Target's".
final class DictionaryBuilder {

  private final DictionaryWriter writer;
  private final CandidateRows rows = new CandidateRows();
  private final List<StyledAlias> aliases = new ArrayList<>();
  private String rawTitle = "";
  private String title = "";
  private boolean isThing;
  private long line;

  private record StyledAlias(String text, AliasStyle style, double probability) {}

  DictionaryBuilder(DictionaryWriter writer) {
    this.writer = writer;
  }

  /// Takes the next row; those of one title come together.
  ///
  /// @throws IOException if it is not an alias, a title and a probability, or the disk is full
  void row(String row) throws IOException {
    line++;
    int first = row.indexOf('\t');
    int second = row.indexOf('\t', first + 1);
    if (first < 0 || second < 0) {
      throw malformed();
    }
    String rowTitle = row.substring(first + 1, second);
    if (!rowTitle.equals(rawTitle)) {
      endTitle();
      rawTitle = rowTitle;
      title = rowTitle.replace('_', ' ');
      isThing = TitleRules.isThing(title);
    }
    alias(row.substring(0, first), row.substring(second + 1));
  }

  private void alias(String alias, String probability) throws IOException {
    if (TitleRules.tellsApart(alias, title)) {
      isThing = false;
    }
    AliasStyle style = AliasStyle.of(alias);
    if (style != AliasStyle.JUNK) {
      aliases.add(new StyledAlias(alias, style, probability(probability)));
    }
  }

  private double probability(String text) throws IOException {
    try {
      double probability = Double.parseDouble(text);
      if (probability >= 0 && probability <= 1) {
        return probability;
      }
    } catch (NumberFormatException _) {
      // said below, with its place
    }
    throw malformed();
  }

  private IOException malformed() {
    return new IOException(
        "line %,d of the name dictionary is not an alias, a title and a probability"
            .formatted(line));
  }

  /// Takes in the aliases of a title, whose rows all have come. The title itself is written when a
  /// first one is kept.
  private void endTitle() throws IOException {
    boolean genitive = DictionaryKey.isGenitive(TitleRules.name(title));
    String ownKey = key(title);
    int number = CandidateRows.NO_TITLE;
    for (StyledAlias alias : aliases) {
      String key = key(alias.text);
      boolean onlyGenitive = !genitive && DictionaryKey.isGenitive(alias.text);
      if (key.isEmpty() || onlyGenitive) {
        continue;
      }
      if (isThing && number == CandidateRows.NO_TITLE) {
        number = writer.title(title);
      }
      boolean ordinary = alias.style == AliasStyle.ORDINARY;
      boolean ownName = key.equals(ownKey);
      rows.add(DictionaryKey.hash(key), ordinary, alias.probability, ownName, number);
    }
    aliases.clear();
  }

  private static String key(String name) {
    return DictionaryKey.withGenitive(name).orElseGet(() -> DictionaryKey.of(name));
  }

  /// Ends the rows, before the entries are written.
  void endRows() throws IOException {
    endTitle();
    writer.beginEntries();
  }

  /// Writes the entries of a partition of [CandidateRows#partitions].
  void entries(int partition) throws IOException {
    for (DictionaryEntry entry : rows.combine(partition)) {
      writer.entry(entry);
    }
  }
}
