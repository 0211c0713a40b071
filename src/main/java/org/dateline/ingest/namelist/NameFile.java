package org.dateline.ingest.namelist;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.ingest.decoding.Decoded;
import org.dateline.ingest.decoding.FileBytes;
import org.dateline.ingest.namelist.Table.Row;
import org.dateline.ingest.result.Rejection;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;

/// Reads a list of names from a file of comma-, semicolon- or tab-separated values.
///
/// The columns are name, type and aliases, or those that a heading names, in any order: `name`,
/// `type`, `aliases`, `case` (`exact` or `blind`). Aliases stand in one cell, parted by `|`, or in
/// several. The file is UTF-8, or what [Decoded] knows. It is taken as a whole or not at all.
public final class NameFile {

  /// How many wrong lines are told; the rest are counted.
  public static final int MAX_TOLD = 20;

  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Set<String> EXACT = Set.of("exact", "sensitive", "case-sensitive");
  private static final Set<String> BLIND =
      Set.of("blind", "insensitive", "case-insensitive", "case-blind", "ignore", "any");

  private final boolean caseBlind;
  private final Map<Key, Listed> names = new LinkedHashMap<>();
  private final List<BadLine> bad = new ArrayList<>();
  private int badCount;

  private record Key(EntityType type, String name) {}

  private record Listed(int line, boolean caseBlind, Set<String> aliases) {}

  private NameFile(boolean caseBlind) {
    this.caseBlind = caseBlind;
  }

  /// What a file holds.
  public sealed interface Result {}

  /// The names of a file, in its order, none twice.
  ///
  /// @param notes what the reader should know of how it was read
  public record Names(List<ListedName> names, List<String> notes) implements Result {

    public Names {
      names = List.copyOf(names);
      notes = List.copyOf(notes);
    }
  }

  /// A file that nothing is taken from.
  ///
  /// @param lines what is wrong, of very much the first
  /// @param count how many lines are wrong
  public record Refused(List<BadLine> lines, int count) implements Result {

    public Refused {
      lines = List.copyOf(lines);
    }
  }

  /// Something wrong in a file.
  ///
  /// @param line from 1; 0 for the file as a whole
  /// @param reason in words that go on from the line or the file
  public record BadLine(int line, String reason) {}

  /// Reads a file, of 20 MB at most. Never throws for what it is given.
  ///
  /// @param caseBlind whether names match without case where the file does not say
  public static Result read(Path file, boolean caseBlind) {
    try {
      Decoded decoded = Decoded.of(FileBytes.bytes(file, "can be read"));
      return new NameFile(caseBlind).read(file, decoded);
    } catch (Rejection e) {
      return new Refused(List.of(new BadLine(0, e.reason())), 1);
    } catch (IOException e) {
      return new Refused(List.of(new BadLine(0, Rejection.of(file, e).reason())), 1);
    }
  }

  private Result read(Path file, Decoded decoded) throws Rejection {
    String text = Normalizer.normalize(decoded.text(), Normalizer.Form.NFC);
    char separator = Separator.of(file, text);
    Table table = new Table(text, separator);
    Optional<Row> row = table.next();
    if (row.isEmpty()) {
      throw new Rejection("holds no names");
    }
    Optional<NameColumns> headed = heading(row.get());
    NameColumns columns = headed.orElse(NameColumns.PLAIN);
    for (row = headed.isPresent() ? table.next() : row; row.isPresent(); row = table.next()) {
      take(row.get(), columns);
    }
    if (badCount > 0) {
      return new Refused(bad, badCount);
    }
    if (names.isEmpty()) {
      throw new Rejection("holds no names");
    }
    return new Names(listed(), notes(decoded, columns));
  }

  private Optional<NameColumns> heading(Row row) {
    try {
      return NameColumns.headed(row);
    } catch (Rejection e) {
      reject(row.line(), e.reason());
      return Optional.of(NameColumns.PLAIN);
    }
  }

  private void take(Row row, NameColumns columns) {
    try {
      add(row, columns);
    } catch (Rejection e) {
      reject(row.line(), e.reason());
    }
  }

  private void reject(int line, String reason) {
    badCount++;
    if (bad.size() < MAX_TOLD) {
      bad.add(new BadLine(line, reason));
    }
  }

  private void add(Row row, NameColumns columns) throws Rejection {
    if (!row.fault().isEmpty()) {
      throw new Rejection(row.fault());
    }
    if (!columns.allows(row.cells().size())) {
      throw new Rejection(
          "has " + row.cells().size() + " cells, the heading " + columns.alias().size());
    }
    String name = spelling(row.cell(columns.name()), "name");
    EntityType type = type(row.cell(columns.type()));
    Optional<Integer> column = columns.wayOfCase();
    boolean blind = column.isEmpty() ? caseBlind : isBlind(row.cell(column.get()));
    Listed listed =
        names.computeIfAbsent(
            new Key(type, name), _ -> new Listed(row.line(), blind, new LinkedHashSet<>()));
    if (listed.caseBlind() != blind) {
      throw new Rejection(
          "“" + name + "” stands in line " + listed.line() + " with the other way of case");
    }
    for (int i = 0; i < row.cells().size(); i++) {
      if (columns.isAlias(i)) {
        addAliases(row.cell(i), name, listed.aliases());
      }
    }
  }

  private static void addAliases(String cell, String name, Set<String> aliases) throws Rejection {
    for (String part : cell.split("\\|")) {
      if (!part.isBlank()) {
        String alias = spelling(part, "alias");
        if (!alias.equals(name)) {
          aliases.add(alias);
        }
      }
    }
  }

  private static String spelling(String cell, String what) throws Rejection {
    String spelling = SPACES.matcher(cell).replaceAll(" ").strip();
    if (spelling.isEmpty()) {
      throw new Rejection("has no " + what);
    }
    if (spelling.indexOf('\uFFFD') >= 0) {
      throw new Rejection(
          "“" + Table.shown(spelling) + "” holds a damaged character: save the file as UTF-8");
    }
    if (spelling.length() > ListedName.MAX_LENGTH) {
      throw new Rejection(
          "has %s %s of %d characters; at most %d are allowed: “%s…”"
              .formatted(
                  what.equals("alias") ? "an" : "a",
                  what,
                  spelling.length(),
                  ListedName.MAX_LENGTH,
                  spelling.substring(0, spelling.offsetByCodePoints(0, 30))));
    }
    if (!ListedName.isSpelling(spelling)) {
      throw new Rejection(
          "“"
              + Table.shown(spelling)
              + "” is no "
              + what
              + ": it has no letter or digit, or a"
              + " control character");
    }
    return spelling;
  }

  private static EntityType type(String cell) throws Rejection {
    if (cell.isEmpty()) {
      throw new Rejection("has no type: write person, place or organization");
    }
    return TypeWords.type(cell)
        .orElseThrow(() ->
            new Rejection(
                "“" + Table.shown(cell) + "” is no type: write person, place or organization"));
  }

  private boolean isBlind(String cell) throws Rejection {
    String word = cell.toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && !EXACT.contains(word) && !BLIND.contains(word)) {
      throw new Rejection("“" + Table.shown(cell) + "” is no way of case: write exact or blind");
    }
    return word.isEmpty() ? caseBlind : BLIND.contains(word);
  }

  private List<ListedName> listed() {
    List<ListedName> list = new ArrayList<>(names.size());
    names.forEach((key, listed) ->
        list.add(
            new ListedName(
                key.type(), key.name(), List.copyOf(listed.aliases()), listed.caseBlind())));
    return list;
  }

  private static List<String> notes(Decoded decoded, NameColumns columns) {
    List<String> notes = new ArrayList<>();
    if (!decoded.note().isEmpty()) {
      notes.add(decoded.note());
    }
    if (!columns.leftOut().isEmpty()) {
      notes.add("nothing taken from the columns " + String.join(", ", columns.leftOut()));
    }
    return notes;
  }
}
