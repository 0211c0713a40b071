package org.dateline.library.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Part;
import org.dateline.model.Span;
import org.dateline.model.Why;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.MadeCorrection;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Query;
import org.dateline.model.query.Sort;
import org.dateline.names.text.NameFolding;
import org.dateline.store.ArticleTable.Incoming;
import org.dateline.store.NameLinks;
import org.dateline.store.NameTable.Recognised;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTextTest {

  /// Two spellings are one.
  private static final NameLinks LINKS =
      name -> new NameLinks.NameLink("l:" + name.key().folded().replace("eun", "un"), "");

  private static final LocalDate FIRST = LocalDate.of(2018, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 5, 9);

  @TempDir Path folder;
  private Store store;
  private QueryText texts;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    texts = new QueryText(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /// Stores an article that is made of these names of people.
  private void publish(String... people) {
    String text = String.join(" ", people);
    store
        .articles()
        .put(
            List.of(
                new Incoming(
                    new Article("a", "Title", "", List.of(), Optional.empty(), "", "", text),
                    "file")));
    StoredArticle stored = store.articles().byId("a").orElseThrow();
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String name : people) {
      Span span = new Span(start, start + name.length());
      mentions.add(new Mention(Part.TEXT, span, key(name), Why.WRITTEN));
      start = span.end() + 1;
    }
    store.names().save(List.of(new Recognised(stored, mentions)), "v1", LINKS);
  }

  private static NameKey key(String name) {
    return NameFolding.key(EntityType.PERSON, name);
  }

  private static FullName name(String name) {
    return new FullName(key(name), name);
  }

  private long entity(String name) {
    return store.names().known(key(name)).orElseThrow().entity();
  }

  private MadeCorrection correct(Correction correction) {
    return store.corrections().make(correction, Instant.EPOCH, LINKS).orElseThrow();
  }

  private void assertSurvives(Query query) {
    assertThat(texts.read(texts.of(query))).isEqualTo(query);
  }

  @Test
  void every_kind_of_filter_is_read_as_it_was_written_and_so_is_its_opposite() {
    publish("Kim Jong Un");
    List<Filter> all =
        new ArrayList<>(
            List.of(
                new Filter.Mentions(entity("Kim Jong Un")),
                new Filter.From("“Daily\tNews”\n\\"),
                new Filter.By("Ann, Lee"),
                new Filter.In("en"),
                new Filter.During(FIRST, LAST),
                new Filter.Unread(),
                new Filter.Starred(),
                new Filter.Like("an id\n"),
                new Filter.CopyOf("😀")));
    List.copyOf(all).forEach(filter -> all.add(new Filter.Not(filter)));
    Set<Class<?>> kinds = all.stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(Filter.class.getPermittedSubclasses());
    all.forEach(filter -> assertSurvives(Query.ALL.with(filter)));
    assertSurvives(new Query("words", all, Sort.RELEVANCE));
  }

  @Test
  void words_order_and_folding_are_read_as_they_were_written() {
    assertSurvives(Query.ALL);
    assertSurvives(Query.of("“north korea”\n\"near words\"~5 \\ \u0007 😀"));
    for (Sort sort : Sort.values()) {
      assertSurvives(Query.of("a").sorted(sort));
      assertSurvives(Query.of("a").sorted(sort).unfolded());
    }
  }

  /// Libraries hold such texts; this test may be added to, and not changed.
  @Test
  void what_an_earlier_version_wrote_is_read() {
    publish("Kim Jong Un");

    Query read =
        texts.read(
            """
            {"words":"sanctions","sort":"NEWEST","folded":true,"filters":[\
            {"kind":"mentions","entity":77,"type":"PERSON","folded":"kim jong un"},\
            {"kind":"mentions","entity":78},\
            {"kind":"from","source":"Xinhua"},{"kind":"by","author":"Ann Lee"},\
            {"kind":"in","language":"en"},\
            {"kind":"during","first":"2018-05-01","last":"2018-05-09"},\
            {"kind":"unread"},{"kind":"like","article":"x"},{"kind":"copy of","article":"y"},\
            {"kind":"not","filter":{"kind":"starred"}}]}\
            """);

    assertThat(read)
        .isEqualTo(
            new Query(
                "sanctions",
                List.of(
                    new Filter.Mentions(entity("Kim Jong Un")),
                    new Filter.Mentions(78),
                    new Filter.From("Xinhua"),
                    new Filter.By("Ann Lee"),
                    new Filter.In("en"),
                    new Filter.During(FIRST, LAST),
                    new Filter.Unread(),
                    new Filter.Like("x"),
                    new Filter.CopyOf("y"),
                    new Filter.Not(new Filter.Starred())),
                Sort.NEWEST));
  }

  @Test
  void an_entity_that_was_joined_to_another_is_the_other() {
    publish("Kim Jong Un", "Marshal Kim");
    String text = texts.of(Query.mentioning(entity("Kim Jong Un")));
    correct(new Correction.Merged(name("Kim Jong Un"), name("Marshal Kim")));

    assertThat(entity("Kim Jong Un")).isEqualTo(entity("Marshal Kim"));
    assertThat(texts.read(text)).isEqualTo(Query.mentioning(entity("Marshal Kim")));
  }

  @Test
  void an_entity_stays_the_one_that_the_reader_saw_when_another_name_is_split_off() {
    publish("Kim Jong Eun", "Kim Jong Un", "Kim Jong Un");
    long both = entity("Kim Jong Un");
    String text = texts.of(Query.mentioning(both));
    correct(new Correction.Split(name("Kim Jong Eun")));

    assertThat(entity("Kim Jong Eun")).isEqualTo(both);
    assertThat(entity("Kim Jong Un")).isNotEqualTo(both);
    assertThat(texts.read(text)).isEqualTo(Query.mentioning(entity("Kim Jong Un")));
  }

  @Test
  void an_entity_that_the_reader_has_renamed_is_the_same() {
    publish("Kim Jong Un");
    correct(new Correction.Renamed(name("Kim Jong Un"), "The Marshal"));
    Query query = Query.mentioning(entity("Kim Jong Un"));

    assertSurvives(query);
  }

  @Test
  void an_entity_that_is_none_any_more_is_still_asked_for() {
    publish("Kim Jong Un");
    Query query = Query.mentioning(entity("Kim Jong Un"));
    String text = texts.of(query);
    correct(new Correction.NoName(name("Kim Jong Un"), false));

    assertThat(texts.read(text)).isEqualTo(query);
    assertSurvives(query);
    assertSurvives(Query.mentioning(4711));
  }

  @Test
  void what_it_did_not_write_is_refused() {
    assertThatThrownBy(() -> texts.read("{\"sort\":\"NEWEST\",\"filters\":[{\"kind\":\"odd\"}]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no filter is a “odd”");
  }
}
