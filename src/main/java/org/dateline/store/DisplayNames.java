package org.dateline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityLinkReason;
import org.dateline.store.sqlite.StoredRow;
import org.jdbi.v3.core.Handle;

/// The main names of entities: the one that gives an entity its display name, and why another name
/// is one with it. Remembers what it was asked, so each serves one reading.
final class DisplayNames {

  /// Whether a form is in capitals and another of the same name is not: datelines and headlines are
  /// written so. An acronym stays one ("NATO") where fewer than a tenth write it otherwise
  /// ("Nato").
  private static final String NEEDLESS_CAPITALS =
      """
      (form.text = upper(form.text) AND form.text <> lower(form.text) AND EXISTS (
        SELECT 1 FROM name AS other JOIN form AS mixed ON mixed.name = other.number
        WHERE other.entity = name.entity AND other.hidden = 0 AND mixed.mentions > 0
          AND mixed.written_out = form.written_out AND mixed.text <> upper(mixed.text)
          AND (other.number = name.number
            OR (instr(mixed.text, ' ') > 0 AND instr(form.text, ' ') > 0))
          AND (name.type <> 'ORGANIZATION' OR instr(form.text, ' ') > 0
            OR mixed.mentions * 10 >= form.mentions)))
      """;

  /// Where an entity's name for display comes from: of the forms of its names, one that it was not
  /// merged from, in full, not in capitals, and written most. Formatted with the number of the
  /// entity.
  private static final String BEST_FORM =
      """
      FROM name JOIN form ON form.name = name.number
      WHERE name.entity = %%s AND name.hidden = 0 AND form.mentions > 0
      ORDER BY name.merged > 0, form.written_out DESC, %s, form.mentions DESC, form.text LIMIT 1
      """
          .formatted(NEEDLESS_CAPITALS);

  private static final String MAIN =
      """
      SELECT %s, text,
        (SELECT display FROM corrected_entity
          WHERE corrected_entity.entity = name.entity) AS given
      """
              .formatted(LinkedName.COLUMNS)
          + BEST_FORM.formatted("?");

  private final Handle handle;
  private final Map<Long, Optional<DisplayName>> known = new HashMap<>();

  DisplayNames(Handle handle) {
    this.handle = handle;
  }

  /// The aggregate that chooses the type of an entity, which is that of its name that is mentioned
  /// most, of those that it was not merged from: of the row in which this is greatest, SQLite gives
  /// the other columns too.
  ///
  /// @param names what the statement calls the table `name`
  static String mostMentioned(String names) {
    return """
    max(((merged = 0 AND mentions + weak > 0) << 50) + ((mentions + weak) << 2)
      + (%1$s.type = 'LOCATION') * 2 + (%1$s.type = 'ORGANIZATION'))
    """
        .formatted(names);
  }

  /// The name by which an entity is displayed, where the reader gave it none.
  ///
  /// @param entity what the statement calls the number of the entity
  static String bestForm(String entity) {
    return "(SELECT text " + BEST_FORM.formatted(entity) + ")";
  }

  /// A name as it is linked.
  record LinkedName(long number, long entity, String link, String title, long apart, long merged) {

    static final String COLUMNS =
        "name.number AS name_number, name.entity AS entity, link, link_title, apart, merged";

    static LinkedName of(StoredRow row) throws SQLException {
      return new LinkedName(
          row.number("name_number"),
          row.number("entity"),
          row.text("link"),
          row.text("link_title"),
          row.number("apart"),
          row.number("merged"));
    }
  }

  private record DisplayName(LinkedName name, String display) {}

  /// Why a name is its entity's; empty where it is the main one.
  Optional<EntityLinkReason> sameAs(LinkedName name) {
    return known
        .computeIfAbsent(name.entity(), this::main)
        .filter(main -> main.name().number() != name.number())
        .map(main -> sameAs(name, main));
  }

  private EntityLinkReason sameAs(LinkedName name, DisplayName main) {
    long merged = Math.max(name.merged(), main.name().merged());
    boolean linked =
        name.link().equals(main.name().link()) && name.apart() == 0 && main.name().apart() == 0;
    if (!linked && merged > 0) {
      return new EntityLinkReason.ReaderReason(main.display(), made(merged));
    }
    return name.title().isEmpty()
        ? new EntityLinkReason.SpellingReason(main.display())
        : new EntityLinkReason.DictionaryReason(name.title());
  }

  private Optional<DisplayName> main(long entity) {
    return handle
        .createQuery(MAIN)
        .bind(0, entity)
        .map(
            StoredRow.read(row ->
                new DisplayName(
                    LinkedName.of(row),
                    Optional.ofNullable(row.textOrEmpty("given"))
                        .filter(given -> !given.isEmpty())
                        .orElse(row.text("text")))))
        .findOne();
  }

  private Instant made(long correction) {
    return StoredRow.only(
        handle
            .createQuery("SELECT made FROM correction WHERE number = ?")
            .bind(0, correction)
            .map(StoredRow.read(row -> row.instant(1))));
  }
}
