package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.DatabaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentionBatchTest {

  /// "Kim Jong-un" and "Kim Chong-un" are one entity, new in one batch or in two.
  private static final NameLinks LINKS =
      name -> new NameLink(name.key().folded().replace("chong", "jong"), "");

  private static final List<String> TEXTS =
      List.of(
          "Kim Jong-un met Xi Jinping. Kim Jong-un left.",
          "Kim Chong-un met Kim Jong-un and Moon Jae-in.",
          "Moon Jae-in met nobody.",
          "Nobody met nobody.",
          "Xi Jinping met Kim Jong-un, and Kim Chong-un met him.");

  private static final List<String> NAMES =
      List.of("Kim Jong-un", "Kim Chong-un", "Xi Jinping", "Moon Jae-in");

  private static final List<String> TABLES =
      List.of("name", "form", "mention", "moved_name", "elsewhere_due");

  @TempDir Path folder;

  private static List<Mention> mentions(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : NAMES) {
      NameKey key = new NameKey(EntityType.PERSON, name.replace('-', ' ').toLowerCase(Locale.ROOT));
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions.add(
            new Mention(
                ArticlePart.TEXT,
                new Span(at, at + name.length()),
                key,
                at == 0
                    ? LinkReason.WRITTEN
                    : LinkReason.of(LinkReason.LinkRule.NATIONALITY_OF, name, 1)));
      }
    }
    return mentions;
  }

  /// Every row that names and mentions have after articles were stored.
  ///
  /// @param size how many articles have their names stored together
  private List<String> stored(int size) {
    Path file = folder.resolve(size + ".db");
    try (Store store = Store.open(file, List.of())) {
      for (int i = 0; i < TEXTS.size(); i++) {
        store.articles().put(List.of(SampleArticles.incoming("a" + i, TEXTS.get(i))));
      }
      for (int round = 0; round < 2; round++) {
        for (int from = 0; from < TEXTS.size(); from += size) {
          List<RecognizedArticle> batch = new ArrayList<>();
          for (int i = from; i < Math.min(from + size, TEXTS.size()); i++) {
            batch.add(
                new RecognizedArticle(
                    SampleArticles.stored(store, "a" + i), mentions(TEXTS.get(i))));
          }
          store.names().save(batch, "v" + round, LINKS);
        }
      }
    }
    try (Connections connections = Connections.open(new DatabaseFile(file))) {
      return connections.read(handle ->
          TABLES.stream()
              .flatMap(table ->
                  handle.createQuery("SELECT * FROM " + table).mapToMap().stream()
                      .map(row -> table + row)
                      .sorted())
              .toList());
    }
  }

  @Test
  void names_of_articles_stored_together_are_as_of_articles_stored_one_by_one() {
    assertThat(stored(TEXTS.size()))
        .isEqualTo(stored(1))
        .anyMatch(row -> row.startsWith("name") && row.contains("kim chong un"));
  }
}
