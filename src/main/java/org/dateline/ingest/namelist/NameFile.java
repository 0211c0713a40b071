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
import org.dateline.model.failure.FileFault;
import org.dateline.model.failure.NameListFault;
import org.dateline.model.failure.NameListFault.SpellingRole;
import org.dateline.model.failure.ReadFault;
import org.dateline.model.failure.ReadFault.SizeLimit;
import org.dateline.model.failure.ReadNote;

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
  public record AcceptedNames(List<ListedName> names, List<ReadNote> notes)
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
  public record BadLine(int line, ReadFault fault) {}

  /// Reads a file, of 20 MB at most. Never throws for what it is given.
  ///
  /// @param caseBlind whether names match without case where the file does not say
  public static NameFileResult read(Path file, boolean caseBlind) {
    try {
      DecodedText decoded = DecodedText.of(FileBytes.bytes(file, SizeLimit.FILE));
      return new NameFile(caseBlind).read(file, decoded);
    } catch (RejectionException e) {
      return new RejectedNameFile(List.of(new BadLine(0, e.fault())), 1);
    } catch (IOException e) {
      return new RejectedNameFile(
          List.of(new BadLine(0, RejectionException.of(file, e).fault())), 1);
    }
  }

  private NameFileResult read(Path file, DecodedText decoded) throws RejectionException {
    String text = Normalizer.normalize(decoded.text(), Normalizer.Form.NFC);
    char separator = CsvSeparator.of(file, text);
    CsvReader csv = new CsvReader(text, separator);
    Optional<CsvRow> row = csv.next();
    if (row.isEmpty()) {
      throw new RejectionException(FileFault.NO_NAMES);
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
      throw new RejectionException(FileFault.NO_NAMES);
    }
    return new AcceptedNames(listed(), notes(decoded, columns));
  }

  private Optional<NameColumns> heading(CsvRow row) {
    try {
      return NameColumns.headed(row);
    } catch (RejectionException e) {
      reject(row.line(), e.fault());
      return Optional.of(NameColumns.PLAIN);
    }
  }

  private void take(CsvRow row, NameColumns columns) {
    try {
      add(row, columns);
    } catch (RejectionException e) {
      reject(row.line(), e.fault());
    }
  }

  private void reject(int line, ReadFault fault) {
    badCount++;
    if (bad.size() < MAX_BAD_LINES_REPORTED) {
      bad.add(new BadLine(line, fault));
    }
  }

  private void add(CsvRow row, NameColumns columns) throws RejectionException {
    if (row.fault().isPresent()) {
      throw new RejectionException(row.fault().get());
    }
    if (!columns.allows(row.cells().size())) {
      throw new RejectionException(
          new NameListFault.ExcessCells(row.cells().size(), columns.alias().size()));
    }
    String name = spelling(row.cell(columns.name()), SpellingRole.NAME);
    EntityType type = type(row.cell(columns.type()));
    Optional<Integer> column = columns.wayOfCase();
    boolean blind = column.isEmpty() ? caseBlind : isBlind(row.cell(column.get()));
    NameFileEntry listed =
        names.computeIfAbsent(
            new TypedName(type, name),
            _ -> new NameFileEntry(row.line(), blind, new LinkedHashSet<>()));
    if (listed.caseBlind() != blind) {
      throw new RejectionException(new NameListFault.OtherWayOfCase(name, listed.line()));
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
        String alias = spelling(part, SpellingRole.ALIAS);
        if (!alias.equals(name)) {
          aliases.add(alias);
        }
      }
    }
  }

  private static String spelling(String cell, SpellingRole role) throws RejectionException {
    String spelling = SPACES.matcher(cell).replaceAll(" ").strip();
    if (spelling.isEmpty()) {
      throw new RejectionException(new NameListFault.NoSpelling(role));
    }
    if (spelling.indexOf('\uFFFD') >= 0) {
      throw new RejectionException(new NameListFault.DamagedSpelling(CsvReader.shown(spelling)));
    }
    if (spelling.length() > ListedName.MAX_LENGTH) {
      throw new RejectionException(
          new NameListFault.LongSpelling(
              role,
              spelling.length(),
              ListedName.MAX_LENGTH,
              spelling.substring(0, spelling.offsetByCodePoints(0, 30))));
    }
    if (!ListedName.isSpelling(spelling)) {
      throw new RejectionException(new NameListFault.NoWord(role, CsvReader.shown(spelling)));
    }
    return spelling;
  }

  private static EntityType type(String cell) throws RejectionException {
    if (cell.isEmpty()) {
      throw new RejectionException(new NameListFault.NoType());
    }
    return EntityTypeWords.type(cell)
        .orElseThrow(
            () -> new RejectionException(new NameListFault.UnknownType(CsvReader.shown(cell))));
  }

  private boolean isBlind(String cell) throws RejectionException {
    String word = cell.toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && !EXACT.contains(word) && !BLIND.contains(word)) {
      throw new RejectionException(new NameListFault.UnknownWayOfCase(CsvReader.shown(cell)));
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

  private static List<ReadNote> notes(DecodedText decoded, NameColumns columns) {
    List<ReadNote> notes = new ArrayList<>();
    decoded.note().ifPresent(notes::add);
    if (!columns.leftOut().isEmpty()) {
      notes.add(new ReadNote.IgnoredColumns(columns.leftOut()));
    }
    return notes;
  }
}
