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
import org.dateline.ingest.decoding.DecodedText;
import org.dateline.ingest.decoding.FileBytes;
import org.dateline.ingest.namelist.CsvReader.CsvRow;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;

/// Reads a list of names from a file of comma-, semicolon- or tab-separated values.
///
/// The columns are name, type and aliases, or those that a heading names, in any order: `name`,
/// `type`, `aliases`, `case` (`exact` or `blind`). Aliases stand in one cell, parted by `|`, or in
/// several. The file is UTF-8, or what [DecodedText] knows. It is taken as a whole or not at all.
public final class NameFile {

  /// How many wrong lines are told; the rest are counted.
  public static final int MAX_BAD_LINES_REPORTED = 20;

  private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
  private static final Set<String> EXACT = Set.of("exact", "sensitive", "case-sensitive");
  private static final Set<String> BLIND =
      Set.of("blind", "insensitive", "case-insensitive", "case-blind", "ignore", "any");

  private final boolean caseBlind;
  private final Map<TypedName, NameFileEntry> names = new LinkedHashMap<>();
  private final List<BadLine> bad = new ArrayList<>();
  private int badCount;

  private record TypedName(EntityType type, String name) {}

  private record NameFileEntry(int line, boolean caseBlind, Set<String> aliases) {}

  private NameFile(boolean caseBlind) {
    this.caseBlind = caseBlind;
  }

  /// What a file holds.
  public sealed interface NameFileResult {}

  /// The names of a file, in its order, none twice.
  ///
  /// @param notes what the reader should know of how it was read
  public record AcceptedNames(List<ListedName> names, List<String> notes)
      implements NameFileResult {

    public AcceptedNames {
      names = List.copyOf(names);
      notes = List.copyOf(notes);
    }
  }

  /// A file that nothing is taken from.
  ///
  /// @param lines what is wrong, of very much the first
  /// @param count how many lines are wrong
  public record RejectedNameFile(List<BadLine> lines, int count) implements NameFileResult {

    public RejectedNameFile {
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
  public static NameFileResult read(Path file, boolean caseBlind) {
    try {
      DecodedText decoded = DecodedText.of(FileBytes.bytes(file, "can be read"));
      return new NameFile(caseBlind).read(file, decoded);
    } catch (RejectionException e) {
      return new RejectedNameFile(List.of(new BadLine(0, e.reason())), 1);
    } catch (IOException e) {
      return new RejectedNameFile(
          List.of(new BadLine(0, RejectionException.of(file, e).reason())), 1);
    }
  }

  private NameFileResult read(Path file, DecodedText decoded) throws RejectionException {
    String text = Normalizer.normalize(decoded.text(), Normalizer.Form.NFC);
    char separator = CsvSeparator.of(file, text);
    CsvReader csv = new CsvReader(text, separator);
    Optional<CsvRow> row = csv.next();
    if (row.isEmpty()) {
      throw new RejectionException("holds no names");
    }
    Optional<NameColumns> headed = heading(row.get());
    NameColumns columns = headed.orElse(NameColumns.PLAIN);
    for (row = headed.isPresent() ? csv.next() : row; row.isPresent(); row = csv.next()) {
      take(row.get(), columns);
    }
    if (badCount > 0) {
      return new RejectedNameFile(bad, badCount);
    }
    if (names.isEmpty()) {
      throw new RejectionException("holds no names");
    }
    return new AcceptedNames(listed(), notes(decoded, columns));
  }

  private Optional<NameColumns> heading(CsvRow row) {
    try {
      return NameColumns.headed(row);
    } catch (RejectionException e) {
      reject(row.line(), e.reason());
      return Optional.of(NameColumns.PLAIN);
    }
  }

  private void take(CsvRow row, NameColumns columns) {
    try {
      add(row, columns);
    } catch (RejectionException e) {
      reject(row.line(), e.reason());
    }
  }

  private void reject(int line, String reason) {
    badCount++;
    if (bad.size() < MAX_BAD_LINES_REPORTED) {
      bad.add(new BadLine(line, reason));
    }
  }

  private void add(CsvRow row, NameColumns columns) throws RejectionException {
    if (!row.fault().isEmpty()) {
      throw new RejectionException(row.fault());
    }
    if (!columns.allows(row.cells().size())) {
      throw new RejectionException(
          "has " + row.cells().size() + " cells, the heading " + columns.alias().size());
    }
    String name = spelling(row.cell(columns.name()), "name");
    EntityType type = type(row.cell(columns.type()));
    Optional<Integer> column = columns.wayOfCase();
    boolean blind = column.isEmpty() ? caseBlind : isBlind(row.cell(column.get()));
    NameFileEntry listed =
        names.computeIfAbsent(
            new TypedName(type, name),
            _ -> new NameFileEntry(row.line(), blind, new LinkedHashSet<>()));
    if (listed.caseBlind() != blind) {
      throw new RejectionException(
          "“" + name + "” stands in line " + listed.line() + " with the other way of case");
    }
    for (int i = 0; i < row.cells().size(); i++) {
      if (columns.isAlias(i)) {
        addAliases(row.cell(i), name, listed.aliases());
      }
    }
  }

  private static void addAliases(String cell, String name, Set<String> aliases)
      throws RejectionException {
    for (String part : cell.split("\\|")) {
      if (!part.isBlank()) {
        String alias = spelling(part, "alias");
        if (!alias.equals(name)) {
          aliases.add(alias);
        }
      }
    }
  }

  private static String spelling(String cell, String what) throws RejectionException {
    String spelling = SPACES.matcher(cell).replaceAll(" ").strip();
    if (spelling.isEmpty()) {
      throw new RejectionException("has no " + what);
    }
    if (spelling.indexOf('\uFFFD') >= 0) {
      throw new RejectionException(
          "“" + CsvReader.shown(spelling) + "” holds a damaged character: save the file as UTF-8");
    }
    if (spelling.length() > ListedName.MAX_LENGTH) {
      throw new RejectionException(
          "has %s %s of %d characters; at most %d are allowed: “%s…”"
              .formatted(
                  what.equals("alias") ? "an" : "a",
                  what,
                  spelling.length(),
                  ListedName.MAX_LENGTH,
                  spelling.substring(0, spelling.offsetByCodePoints(0, 30))));
    }
    if (!ListedName.isSpelling(spelling)) {
      throw new RejectionException(
          "“"
              + CsvReader.shown(spelling)
              + "” is no "
              + what
              + ": it has no letter or digit, or a"
              + " control character");
    }
    return spelling;
  }

  private static EntityType type(String cell) throws RejectionException {
    if (cell.isEmpty()) {
      throw new RejectionException("has no type: write person, place or organization");
    }
    return EntityTypeWords.type(cell)
        .orElseThrow(() ->
            new RejectionException(
                "“" + CsvReader.shown(cell) + "” is no type: write person, place or organization"));
  }

  private boolean isBlind(String cell) throws RejectionException {
    String word = cell.toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && !EXACT.contains(word) && !BLIND.contains(word)) {
      throw new RejectionException(
          "“" + CsvReader.shown(cell) + "” is no way of case: write exact or blind");
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

  private static List<String> notes(DecodedText decoded, NameColumns columns) {
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
