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
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.NameLinks;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCodecTest {

  /// Two spellings are one.
  private static final NameLinks LINKS =
      name -> new NameLinks.NameLink("l:" + name.key().folded().replace("eun", "un"), "");

  private static final LocalDate FIRST = LocalDate.of(2018, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2018, 5, 9);

  @TempDir Path folder;
  private Store store;
  private QueryCodec texts;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    texts = new QueryCodec(store);
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
                new IncomingArticle(
                    new Article("a", "Title", "", List.of(), Optional.empty(), "", "", text),
                    "file")));
    StoredArticle stored = store.articles().byId("a").orElseThrow();
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (String name : people) {
      Span span = new Span(start, start + name.length());
      mentions.add(new Mention(ArticlePart.TEXT, span, key(name), LinkReason.WRITTEN));
      start = span.end() + 1;
    }
    store.names().save(List.of(new RecognizedArticle(stored, mentions)), "v1", LINKS);
  }

  private static NameKey key(String name) {
    return NameNormalizer.key(EntityType.PERSON, name);
  }

  private static FullName name(String name) {
    return new FullName(key(name), name);
  }

  private long entity(String name) {
    return store.names().known(key(name)).orElseThrow().entity();
  }

  private LoggedCorrection correct(Correction correction) {
    return store.corrections().make(correction, Instant.EPOCH, LINKS).orElseThrow();
  }

  private void assertSurvives(SearchQuery query) {
    assertThat(texts.read(texts.of(query))).isEqualTo(query);
  }

  @Test
  void every_kind_of_filter_is_read_as_it_was_written_and_so_is_its_opposite() {
    publish("Kim Jong Un");
    List<Filter> all =
        new ArrayList<>(
            List.of(
                new Filter.EntityFilter(entity("Kim Jong Un")),
                new Filter.SourceFilter("“Daily\tNews”\n\\"),
                new Filter.AuthorFilter("Ann, Lee"),
                new Filter.LanguageFilter("en"),
                new Filter.DateFilter(FIRST, LAST),
                new Filter.UnreadFilter(),
                new Filter.StarredFilter(),
                new Filter.TagFilter(7),
                new Filter.NotedFilter(),
                new Filter.SimilarFilter("an id\n"),
                new Filter.DuplicateFilter("😀")));
    List.copyOf(all).forEach(filter -> all.add(new Filter.NotFilter(filter)));
    Set<Class<?>> kinds = all.stream().map(Object::getClass).collect(Collectors.toSet());

    assertThat(kinds).containsExactlyInAnyOrder(Filter.class.getPermittedSubclasses());
    all.forEach(filter -> assertSurvives(SearchQuery.ALL.with(filter)));
    assertSurvives(new SearchQuery("words", all, SortOrder.RELEVANCE));
  }

  @Test
  void words_order_and_folding_are_read_as_they_were_written() {
    assertSurvives(SearchQuery.ALL);
    assertSurvives(SearchQuery.ALL.typing("north kor").entered());
    assertSurvives(SearchQuery.of("“north korea”\n\"near words\"~5 \\ \u0007 😀"));
    for (SortOrder sort : SortOrder.values()) {
      assertSurvives(SearchQuery.of("a").sorted(sort));
      assertSurvives(SearchQuery.of("a").sorted(sort).unfolded());
    }
  }

  /// Libraries hold such texts; this test may be added to, and not changed.
  @Test
  void what_an_earlier_version_wrote_is_read() {
    publish("Kim Jong Un");

    SearchQuery read =
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
            new SearchQuery(
                "sanctions",
                List.of(
                    new Filter.EntityFilter(entity("Kim Jong Un")),
                    new Filter.EntityFilter(78),
                    new Filter.SourceFilter("Xinhua"),
                    new Filter.AuthorFilter("Ann Lee"),
                    new Filter.LanguageFilter("en"),
                    new Filter.DateFilter(FIRST, LAST),
                    new Filter.UnreadFilter(),
                    new Filter.SimilarFilter("x"),
                    new Filter.DuplicateFilter("y"),
                    new Filter.NotFilter(new Filter.StarredFilter())),
                SortOrder.NEWEST));
  }

  @Test
  void an_entity_that_was_joined_to_another_is_the_other() {
    publish("Kim Jong Un", "Marshal Kim");
    String text = texts.of(SearchQuery.mentioning(entity("Kim Jong Un")));
    correct(new Correction.EntityMerge(name("Kim Jong Un"), name("Marshal Kim")));

    assertThat(entity("Kim Jong Un")).isEqualTo(entity("Marshal Kim"));
    assertThat(texts.read(text)).isEqualTo(SearchQuery.mentioning(entity("Marshal Kim")));
  }

  @Test
  void an_entity_stays_the_one_that_the_reader_saw_when_another_name_is_split_off() {
    publish("Kim Jong Eun", "Kim Jong Un", "Kim Jong Un");
    long both = entity("Kim Jong Un");
    String text = texts.of(SearchQuery.mentioning(both));
    correct(new Correction.EntitySplit(name("Kim Jong Eun")));

    assertThat(entity("Kim Jong Eun")).isEqualTo(both);
    assertThat(entity("Kim Jong Un")).isNotEqualTo(both);
    assertThat(texts.read(text)).isEqualTo(SearchQuery.mentioning(entity("Kim Jong Un")));
  }

  @Test
  void an_entity_that_the_reader_has_renamed_is_the_same() {
    publish("Kim Jong Un");
    correct(new Correction.EntityRename(name("Kim Jong Un"), "The Marshal"));
    SearchQuery query = SearchQuery.mentioning(entity("Kim Jong Un"));

    assertSurvives(query);
  }

  @Test
  void an_entity_that_is_none_any_more_is_still_asked_for() {
    publish("Kim Jong Un");
    SearchQuery query = SearchQuery.mentioning(entity("Kim Jong Un"));
    String text = texts.of(query);
    correct(new Correction.NotAName(name("Kim Jong Un"), false));

    assertThat(texts.read(text)).isEqualTo(query);
    assertSurvives(query);
    assertSurvives(SearchQuery.mentioning(4711));
  }

  @Test
  void what_it_did_not_write_is_refused() {
    assertThatThrownBy(() -> texts.read("{\"sort\":\"NEWEST\",\"filters\":[{\"kind\":\"odd\"}]}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no filter is a “odd”");
  }
}
