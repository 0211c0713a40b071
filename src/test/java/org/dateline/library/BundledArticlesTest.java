package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.ArticleMatches;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityType;
import org.dateline.model.ReadableArticle;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.model.query.Snippet;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a newcomer finds: the bundled articles.
class BundledArticlesTest {

  private static final String APD = "China, DPRK to increase high-level exchanges";
  private static final String PRESS_TV =
      "North Korean, Chinese leaders meet for second time in two months";

  @TempDir static Path folder;
  private static Library library;

  @BeforeAll
  static void open() throws InterruptedException {
    library = Samples.bundled(folder);
    library.awaitNames();
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private static SearchResults all(SearchQuery query) {
    return library.search(query, 100);
  }

  private static List<String> titles(SearchQuery query) {
    return all(query).hits().stream().map(Hit::title).toList();
  }

  @Test
  void twenty_seven_articles_are_listed_newest_first() {
    SearchResults results = all(SearchQuery.ALL);

    assertThat(library.size()).isEqualTo(27);
    assertThat(results.total()).isEqualTo(27);
    assertThat(results.hits()).hasSize(27).allSatisfy(hit -> assertThat(hit.unread()).isTrue());
    assertThat(results.hits())
        .extracting(hit -> hit.published().map(Object::toString).orElse(""))
        .startsWith("2019-06-30", "2019-06-20", "2019-04-25")
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(library.failures()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {APD, PRESS_TV})
  void the_raw_pages_have_their_headlines_and_no_boilerplate(String headline) {
    ReadableArticle readable = library.articleCalled(headline);
    Article article = readable.article();

    assertThat(article.title()).isEqualTo(headline);
    assertThat(article.text())
        .doesNotContain("News / China", "APD NEWS", "(CGTN)", "SHARE THIS ARTICLE", "http", "www.")
        .doesNotStartWith("text")
        .doesNotContain(headline);
    assertThat(readable.recognised()).isTrue();
    assertThat(readable.mentions().all()).isNotEmpty();
  }

  @Test
  void the_raw_pages_have_their_sources() {
    assertThat(library.articleCalled(APD).article().source()).isEqualTo("APD NEWS");
    assertThat(library.articleCalled(PRESS_TV).article().source()).isEqualTo("Press TV");
  }

  @Test
  void every_article_has_its_names_and_every_name_its_entity() {
    for (Hit hit : all(SearchQuery.ALL).hits()) {
      ReadableArticle article = library.article(hit.id());

      assertThat(article.recognised()).isTrue();
      assertThat(article.mentions().all()).as(hit.title()).hasSizeGreaterThan(5);
      assertThat(article.mentions().all())
          .allSatisfy(name -> assertThat(article.mentions().entities()).containsKey(name.entity()));
    }
  }

  @Test
  void an_entity_is_found_under_every_spelling() {
    Entity kim = library.entities().named("Kim Jong Un");

    assertThat(Stream.of("Kim Jong-un", "KIM JONG UN", "kim jong un", "Kim  Jong‐Un"))
        .allSatisfy(name -> assertThat(library.entities().named(name)).isEqualTo(kim));
    assertThat(kim.type()).isEqualTo(EntityType.PERSON);
    assertThat(library.entities().profile(kim.number()).names())
        .extracting(NameForm::text)
        .contains("Kim Jong Un", "Kim Jong-un", "Kim");
  }

  @Test
  void kim_jong_un_is_found_where_he_is_written_with_a_hyphen() {
    List<String> about =
        titles(SearchQuery.mentioning(library.entities().named("Kim Jong Un").number()));
    List<String> hyphened =
        all(SearchQuery.ALL).hits().stream()
            .filter(hit -> {
              Article article = library.article(hit.id()).article();
              return (article.title() + " " + article.text()).contains("Kim Jong-un");
            })
            .map(Hit::title)
            .toList();

    assertThat(hyphened).isNotEmpty();
    assertThat(about).containsAll(hyphened).contains(PRESS_TV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kim Yo Jong", "Chloe Kim", "Tony Kim", "Kim Yong Chol", "Kim Yong Nam"})
  void other_kims_stay_apart_from_him(String name) {
    Entity kim = library.entities().named("Kim Jong Un");
    Entity other = library.entities().named(name);

    assertThat(other.number()).isNotEqualTo(kim.number());
    assertThat(other.name().replace('-', ' ')).isEqualToIgnoringCase(name);
    assertThat(library.entities().profile(other.number()).names())
        .extracting(NameForm::text)
        .noneMatch(form -> form.contains("Jong Un") || form.contains("Jong-un"));
    assertThat(library.entities().profile(kim.number()).names())
        .extracting(NameForm::text)
        .doesNotContain(other.name());
  }

  @Test
  void a_click_on_an_entity_lists_its_articles_each_with_the_sentence_that_names_it() {
    SearchResults results =
        all(SearchQuery.mentioning(library.entities().named("Dalian").number()));

    assertThat(results.hits()).extracting(Hit::title).contains(PRESS_TV).doesNotContain(APD);
    assertThat(results.hits())
        .allSatisfy(hit -> assertThat(matched(hit)).isNotEmpty().allMatch("Dalian"::equals));
  }

  private static List<String> matched(Hit hit) {
    Snippet snippet = hit.snippet();
    return Stream.concat(
            snippet.matches().stream().map(span -> span.of(snippet.text())),
            hit.titleMatches().stream().map(span -> span.of(hit.title())))
        .toList();
  }

  @Test
  void an_entity_knows_when_and_with_whom_it_was_mentioned() {
    EntityProfile kim =
        library.entities().profile(library.entities().named("Kim Jong Un").number());

    assertThat(kim.entity().articles())
        .isEqualTo(all(SearchQuery.mentioning(kim.entity().number())).total());
    assertThat(kim.first().orElseThrow()).isLessThan(kim.last().orElseThrow());
    assertThat(kim.timeline().values().stream().mapToLong(n -> n).sum())
        .isLessThanOrEqualTo(kim.entity().articles())
        .isPositive();
    assertThat(kim.coMentions())
        .extracting(companion -> companion.entity().name())
        .contains("Donald Trump", "North Korea")
        .doesNotContain("Kim Jong Un");
    assertThat(kim.coMentions())
        .extracting(CoMention::surprise)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allMatch(surprise -> surprise > 3.8);
  }

  @Test
  void co_mentions_are_those_that_chance_does_not_explain() {
    EntityProfile xi = library.entities().profile(library.entities().named("Xi Jinping").number());
    List<String> names = xi.coMentions().stream().map(c -> c.entity().name()).toList();

    assertThat(names).startsWith("Dalian", "China").contains("Peng Liyuan");
    assertThat(names).as("is in nearly every article").doesNotContain("Kim Jong Un");
  }

  @Test
  void what_an_article_is_about_comes_first() {
    ReadableArticle article = library.articleCalled(PRESS_TV);

    assertThat(article.mentions().byProminence())
        .hasSameSizeAs(article.mentions().entities().keySet())
        .extracting(Entity::name)
        .startsWith("Kim Jong Un", "China", "North Korea", "Xi Jinping");
    assertThat(article.mentions().prominence().values()).allMatch(p -> p > 0 && p < 1);
  }

  @Test
  void by_relevance_an_article_about_an_entity_comes_before_one_in_passing() {
    SearchQuery pompeo = SearchQuery.mentioning(library.entities().named("Mike Pompeo").number());
    List<String> byRelevance = titles(pompeo.sorted(SortOrder.RELEVANCE));

    assertThat(titles(pompeo)).containsExactlyInAnyOrderElementsOf(byRelevance);
    assertThat(byRelevance.stream().map(title -> prominence(title, "Mike Pompeo")).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(all(pompeo.sorted(SortOrder.RELEVANCE)).hits()).allMatch(hit -> hit.score() > 0);
  }

  /// In hundredths: the index keeps it in steps.
  private static long prominence(String title, String name) {
    long entity = library.entities().named(name).number();
    return Math.round(
        100 * library.articleCalled(title).mentions().prominence().getOrDefault(entity, 0.0));
  }

  @Test
  void searches_find_what_they_should() {
    List<String> statements = titles(SearchQuery.of("\"joint statement\""));
    assertThat(statements)
        .isNotEmpty()
        .allMatch(title -> textOf(title).contains("joint statement"));

    assertThat(titles(SearchQuery.of("Dalian AND Xi"))).contains(PRESS_TV);
    assertThat(titles(SearchQuery.of("Dalian AND Xi")))
        .allMatch(title -> textOf(title).contains("Dalian") && textOf(title).contains("Xi"));
    assertThat(titles(SearchQuery.of("denucle*")))
        .hasSizeGreaterThan(5)
        .allMatch(title -> textOf(title).toLowerCase(Locale.ROOT).contains("denucle"));
    assertThat(titles(SearchQuery.of("title:Dalian OR title:exchanges"))).contains(APD);
    assertThat(all(SearchQuery.of("((")).hits()).isEmpty();
  }

  private static String textOf(String title) {
    Article article = library.articleCalled(title).article();
    return article.title() + "\n" + article.text();
  }

  @Test
  void snippets_show_the_words_that_were_searched_for() {
    for (Hit hit : all(SearchQuery.of("\"joint statement\"")).hits()) {
      assertThat(matched(hit)).isNotEmpty().allMatch("joint statement"::equalsIgnoreCase);
    }
    for (Hit hit : all(SearchQuery.of("denucle*")).hits()) {
      assertThat(matched(hit))
          .isNotEmpty()
          .allMatch(word -> word.toLowerCase(Locale.ROOT).startsWith("denucle"));
    }
  }

  @Test
  void the_places_of_a_search_are_offsets_of_the_article() {
    ReadableArticle article = library.articleCalled(APD);
    ArticleMatches places =
        library.articles().places("exchange China's", LastWord.WHOLE, article.number());

    assertThat(places.title().stream().map(span -> span.of(APD)))
        .containsExactly("China", "exchanges");
    assertThat(places.text().stream().map((Span span) -> span.of(article.article().text())))
        .contains("China", "China's", "exchanges")
        .allMatch(word -> word.startsWith("China") || word.startsWith("exchang"));
  }

  @Test
  void filters_narrow_and_are_counted() {
    SearchQuery xi = SearchQuery.mentioning(library.entities().named("Xi Jinping").number());
    Filter apd = new Filter.SourceFilter("APD NEWS");

    assertThat(titles(xi.with(apd))).containsExactly(APD);
    assertThat(library.overview(xi.with(apd), 5, CancellationSignal.NEVER).totals().articles())
        .isOne();
    assertThat(titles(xi.with(apd).withWords("Wonsan"))).isEmpty();

    FacetOverview overview = library.overview(SearchQuery.ALL, 5, CancellationSignal.NEVER);
    assertThat(overview.totals().articles()).isEqualTo(27);
    assertThat(overview.fields().sources())
        .extracting(FacetOverview.ValueCount::value)
        .startsWith("Dateline sample")
        .contains("APD NEWS", "Press TV");
    assertThat(overview.entities().get(EntityType.PERSON))
        .hasSize(5)
        .extracting(Entity::name)
        .startsWith("Kim Jong Un");
    assertThat(overview.entities().get(EntityType.PERSON))
        .extracting(Entity::articles)
        .isSortedAccordingTo((a, b) -> Long.compare(b, a));
  }

  @Test
  void reading_and_starring_can_be_asked_for() throws InterruptedException {
    long article = library.articleCalled(PRESS_TV).number();
    library.marks().setUnread(article, false);
    library.marks().setStarred(article, true);
    library.awaitIndexed();

    assertThat(titles(SearchQuery.ALL.with(new Filter.StarredFilter()))).containsExactly(PRESS_TV);
    assertThat(all(SearchQuery.ALL.with(new Filter.UnreadFilter())).total()).isEqualTo(26);
    assertThat(library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER).totals().unread())
        .isEqualTo(26);
    assertThat(library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER).totals().starred())
        .isOne();

    library.marks().setUnread(article, true);
    library.marks().setStarred(article, false);
    library.awaitIndexed();
    assertThat(library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER).totals().unread())
        .isEqualTo(27);
    assertThat(library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER).totals().starred())
        .isZero();
  }

  @Test
  void the_beginning_of_a_name_offers_entities() {
    assertThat(library.entities().matching("kim", EntityType.PERSON, 20))
        .extracting(Entity::name)
        .startsWith("Kim Jong Un")
        .contains("Chloe Kim", "Tony Kim");
    assertThat(library.entities().matching("", EntityType.LOCATION, 3))
        .hasSize(3)
        .allMatch(entity -> entity.type() == EntityType.LOCATION);
  }

  @Test
  void every_order_has_every_article() {
    assertThat(titles(SearchQuery.ALL.sorted(SortOrder.OLDEST)))
        .containsExactlyInAnyOrderElementsOf(titles(SearchQuery.ALL));
    assertThat(titles(SearchQuery.ALL.sorted(SortOrder.RELEVANCE)))
        .isEqualTo(titles(SearchQuery.ALL));
  }
}
