package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.ArticlePart;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.store.NamePostingSource.NamePosting;
import org.dateline.store.NameTable.RecognizedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTableTest {

  private static final NameKey KIM = new NameKey(EntityType.PERSON, "kim jong un");
  private static final LinkReason SHORT =
      LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "Kim Jong Un", 1);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    store
        .articles()
        .put(
            List.of(
                SampleArticles.incoming("a", "Kim Jong Un met Xi Jinping. Kim left."),
                SampleArticles.incoming("b", "Kim Jong-un stayed.")));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private StoredArticle article(String id) {
    return SampleArticles.stored(store, id);
  }

  private void find(String id, Mention... mentions) {
    store
        .names()
        .save(
            List.of(new RecognizedArticle(article(id), List.of(mentions))),
            "v1",
            SampleArticles.LINKS);
  }

  @Test
  void a_name_is_displayed_in_mixed_case_where_it_is_written_so_at_all() {
    assertThat(displayed("PARIS. PARIS. Paris.", EntityType.LOCATION)).isEqualTo("Paris");
    assertThat(displayed("JOHN ROE. JOHN ROE. John Roe.", EntityType.PERSON)).isEqualTo("John Roe");
    assertThat(displayed("TOKYO. TOKYO.", EntityType.LOCATION)).isEqualTo("TOKYO");
  }

  @Test
  void an_acronym_is_displayed_in_mixed_case_only_where_a_tenth_write_it_so() {
    assertThat(displayed("Nato. " + "NATO. ".repeat(11), EntityType.ORGANIZATION))
        .isEqualTo("NATO");
    assertThat(displayed("Opec. " + "OPEC. ".repeat(9), EntityType.ORGANIZATION)).isEqualTo("Opec");
  }

  /// What an article is said to name that has one name in each of its sentences.
  private String displayed(String text, EntityType type) {
    String first = text.substring(0, text.indexOf('.'));
    NameKey key = new NameKey(type, first.toLowerCase(Locale.ROOT));
    store.articles().put(List.of(SampleArticles.incoming(first, text)));
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
      mentions.add(new Mention(ArticlePart.TEXT, new Span(start, dot), key, LinkReason.WRITTEN));
      start = dot + 2;
    }
    find(first, mentions.toArray(Mention[]::new));
    return store.entities().most(type, 100).stream()
        .map(Entity::name)
        .filter(name -> name.equalsIgnoreCase(first))
        .findFirst()
        .orElseThrow();
  }

  private void findAll() {
    StoredArticle a = article("a");
    int second = a.article().text().lastIndexOf("Kim");
    find(
        "a",
        SampleArticles.person(a, "Kim Jong Un", "kim jong un", LinkReason.WRITTEN),
        SampleArticles.person(a, "Xi Jinping", "xi jinping", LinkReason.WRITTEN),
        new Mention(ArticlePart.TEXT, new Span(second, second + 3), KIM, SHORT));
    find(
        "b", SampleArticles.person(article("b"), "Kim Jong-un", "kim jong un", LinkReason.WRITTEN));
  }

  private Entity kim() {
    return entity(store.names().entityOf(KIM).orElseThrow());
  }

  private Entity entity(long number) {
    return Optional.ofNullable(store.entities().numbered(List.of(number)).get(number))
        .orElseThrow();
  }

  @Test
  void mentions_come_back_as_they_were_found() {
    findAll();

    var mentions = store.names().mentions(article("a").number());
    assertThat(mentions)
        .extracting(linked -> linked.mention().in(article("a").article()))
        .containsExactly("Kim Jong Un", "Xi Jinping", "Kim");
    assertThat(mentions.getLast().mention().why()).isEqualTo(SHORT);
    assertThat(mentions.getLast().entity()).isEqualTo(kim().number());
    assertThat(article("a").recognised()).isEqualTo("v1");
  }

  @Test
  void an_entity_is_counted_by_articles_and_mentions_and_named_by_its_full_forms() {
    findAll();

    assertThat(kim()).isEqualTo(new Entity(kim().number(), EntityType.PERSON, "Kim Jong Un", 2, 3));
    assertThat(store.entities().forms(kim().number()))
        .extracting(NameForm::text, NameForm::mentions)
        .containsExactly(tuple("Kim", 1L), tuple("Kim Jong Un", 1L), tuple("Kim Jong-un", 1L));
    assertThat(store.entities().most(null, 10))
        .extracting(Entity::name)
        .containsExactly("Kim Jong Un", "Xi Jinping");
    assertThat(store.entities().most(EntityType.LOCATION, 10)).isEmpty();
    assertThat(store.entities().most(EntityType.PERSON, 1)).hasSize(1);
  }

  @Test
  void finding_again_takes_the_place_of_what_was_found() {
    findAll();
    findAll();

    assertThat(kim()).isEqualTo(new Entity(kim().number(), EntityType.PERSON, "Kim Jong Un", 2, 3));
    assertThat(store.names().mentions(article("a").number())).hasSize(3);
  }

  @Test
  void an_entity_that_nobody_mentions_any_more_is_gone_with_its_forms() {
    findAll();
    long xi = store.names().entityOf(new NameKey(EntityType.PERSON, "xi jinping")).orElseThrow();
    find(
        "a", SampleArticles.person(article("a"), "Kim Jong Un", "kim jong un", LinkReason.WRITTEN));

    assertThat(store.entities().numbered(List.of(xi))).isEmpty();
    assertThat(store.entities().forms(xi)).isEmpty();
    assertThat(store.names().entityOf(new NameKey(EntityType.PERSON, "xi jinping"))).isEmpty();
    assertThat(store.entities().matching("Xi", null, 10)).isEmpty();
    assertThat(kim().mentions()).isEqualTo(2);
  }

  @Test
  void a_full_form_that_is_gone_names_nobody() {
    StoredArticle b = article("b");
    find("b", SampleArticles.person(b, "Kim Jong-un", "kim jong un", LinkReason.WRITTEN));
    find("b", SampleArticles.person(b, "Kim", "kim jong un", SHORT));

    assertThat(kim().name()).isEqualTo("Kim");
  }

  @Test
  void what_was_found_in_a_text_that_has_changed_meanwhile_is_left_out() {
    StoredArticle read = article("b");
    store.articles().put(List.of(SampleArticles.incoming("b", "Somebody else.")));

    store
        .names()
        .save(
            List.of(
                new RecognizedArticle(
                    read,
                    List.of(
                        SampleArticles.person(
                            read, "Kim Jong-un", "kim jong un", LinkReason.WRITTEN)))),
            "v1",
            SampleArticles.LINKS);

    assertThat(article("b").recognised()).isEmpty();
    assertThat(store.names().mentions(read.number())).isEmpty();
    assertThat(store.names().entityOf(KIM)).isEmpty();
  }

  @Test
  void a_changed_text_loses_its_mentions_and_their_counts_at_once() {
    findAll();
    store.articles().put(List.of(SampleArticles.incoming("a", "Nobody.")));

    assertThat(store.names().mentions(article("a").number())).isEmpty();
    assertThat(kim()).isEqualTo(new Entity(kim().number(), EntityType.PERSON, "Kim Jong-un", 1, 1));
  }

  @Test
  void what_fails_in_the_middle_stores_nothing() {
    StoredArticle a = article("a");
    StoredArticle b = article("b");
    Mention xi = SampleArticles.person(a, "Xi Jinping", "xi jinping", LinkReason.WRITTEN);
    Mention kim = SampleArticles.person(b, "Kim Jong-un", "kim jong un", LinkReason.WRITTEN);
    long change = store.articles().lastChange();

    assertThatThrownBy(() ->
            store
                .names()
                .save(
                    List.of(
                        new RecognizedArticle(a, List.of(xi)),
                        new RecognizedArticle(b, List.of(kim, kim))),
                    "v1",
                    SampleArticles.LINKS))
        .isInstanceOf(RuntimeException.class);

    assertThat(store.articles().lastChange()).isEqualTo(change);
    assertThat(article("a")).isEqualTo(a);
    assertThat(store.entities().most(null, 10)).isEmpty();
  }

  @Test
  void an_entity_has_the_numbers_of_its_names() {
    findAll();
    long a = article("a").number();
    long b = article("b").number();

    var places = store.namePostings().in(List.of(a, b, 99L));

    assertThat(places).containsOnlyKeys(a, b);
    assertThat(places.getOrDefault(b, List.of()))
        .extracting(NamePosting::name)
        .containsExactlyElementsOf(store.names().namesOfEntity(kim().number()));
    assertThat(places.getOrDefault(a, List.of())).hasSize(3);
    assertThat(store.names().namesOfEntity(99)).isEmpty();
  }

  @Test
  void the_beginning_of_any_word_finds_an_entity_without_case() {
    findAll();

    assertThat(Stream.of("kim", "KIM JONG U", "jong", "un").map(this::matching))
        .allSatisfy(found -> assertThat(found).containsExactly("Kim Jong Un"));
    assertThat(matching("ong")).isEmpty();
    assertThat(matching("Kim Jong-u")).containsExactly("Kim Jong Un");
  }

  @Test
  void signs_of_the_database_stand_for_themselves() {
    assertThat(Stream.of("%", "_", "!", "\\", "K%", "_i", "'", "\"", "!%").map(this::matching))
        .allSatisfy(found -> assertThat(found).isEmpty());
  }

  private List<String> matching(String prefix) {
    return store.entities().matching(prefix, null, 10).stream().map(Entity::name).toList();
  }
}
