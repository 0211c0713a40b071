package org.dateline.library.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.library.NamedArticles.organization;
import static org.dateline.library.NamedArticles.person;
import static org.dateline.library.NamedArticles.place;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.dateline.index.suggest.FoldedName;
import org.dateline.library.NamedArticles;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.model.ArticleSummary;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.model.query.Snippet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {

  private static final int LIMIT = 8;

  @TempDir Path folder;
  private final StateMonitor monitor = new StateMonitor();
  private final LibraryListeners listeners = new LibraryListeners();
  private final Index index = new Index();
  private final List<SavedSearch> saved = new ArrayList<>();
  private NamedArticles articles;
  private SuggestionWork work;
  private Suggestions suggestions;

  @BeforeEach
  void open() {
    articles = new NamedArticles(folder.resolve("library.db"));
    work = SuggestionWork.of(articles.store(), listeners, monitor);
    suggestions =
        new Suggestions(
            articles.store(), work, () -> saved, index, new ForegroundPriority(), listeners);
  }

  @AfterEach
  void close() {
    work.close();
    articles.close();
  }

  /// What stands in for the index: it finds what it is told.
  private static final class Index implements Suggestions.SuggestionSource {

    private final Map<Long, Long> articles = new HashMap<>();
    private final List<Hit> headlines = new ArrayList<>();
    private final AtomicLong counted = new AtomicLong();

    @Override
    public Map<Long, Long> articlesOf(Collection<Long> entities) {
      return articles;
    }

    @Override
    public List<Hit> headlines(String words, int limit, CancellationSignal stop) {
      return headlines.stream().limit(limit).toList();
    }

    @Override
    public long count(SearchQuery query, CancellationSignal stop) {
      return 10 * counted.incrementAndGet();
    }

    @Override
    public Optional<DidYouMean> didYouMean(
        SearchQuery query, Function<String, List<String>> near, CancellationSignal stop) {
      return Optional.of(new DidYouMean(query.words() + "!", 3));
    }
  }

  private void awaitNames() throws InterruptedException {
    suggestions.prepare();
    monitor.await(work::idle);
  }

  private List<SearchSuggestion> suggest(String words) {
    return suggestions.of(words, LIMIT, CancellationSignal.NEVER);
  }

  /// Each entity that is suggested, with the name that was met if it is another, the letters that
  /// were typed in brackets.
  private List<String> names(String words) {
    return suggest(words).stream()
        .flatMap(it ->
            it instanceof SearchSuggestion.EntitySuggestion name ? List.of(name).stream() : null)
        .map(name ->
            name.alias().isEmpty()
                ? marked(name.entity().name(), name.matches())
                : name.entity().name() + " = " + marked(name.alias(), name.matches()))
        .toList();
  }

  private static String marked(String text, List<Span> matches) {
    StringBuilder marked = new StringBuilder(text);
    for (Span match : matches.reversed()) {
      marked.insert(match.end(), ']').insert(match.start(), '[');
    }
    return marked.toString();
  }

  @Test
  void the_most_prominent_entities_come_first_from_the_first_letter() throws InterruptedException {
    articles.publish(9, person("Kim Jong Un"));
    articles.publish(3, place("Kiev"));
    articles.publish(1, organization("Kiwi Bank"));
    awaitNames();

    assertThat(names("k")).containsExactly("[K]im Jong Un", "[K]iev", "[K]iwi Bank");
    assertThat(names("ki")).containsExactly("[Ki]m Jong Un", "[Ki]ev", "[Ki]wi Bank");
    assertThat(names("kiw")).containsExactly("[Kiw]i Bank");
    assertThat(names("x")).isEmpty();
  }

  @Test
  void every_word_of_a_name_is_where_it_can_begin() throws InterruptedException {
    articles.publish(person("Kim Jong-un"));
    awaitNames();

    assertThat(names("jong")).containsExactly("Kim [Jong]-un");
    assertThat(names("KIM J")).containsExactly("[Kim J]ong-un");
    assertThat(names("jong-u")).containsExactly("Kim [Jong-u]n");
    assertThat(names("un kim")).containsExactly("[Kim] Jong-[un]");
  }

  @Test
  void spelling_does_not_stand_between_the_reader_and_a_name() throws InterruptedException {
    articles.publish(person("François Hollande"), person("Sinéad O’Connor"));
    awaitNames();

    assertThat(names("francois")).containsExactly("[François] Hollande");
    assertThat(names("o'con")).containsExactly("Sinéad [O’Con]nor");
    assertThat(names("oconnor")).containsExactly("Sinéad [O’Connor]");
  }

  @Test
  void an_edit_is_forgiven_from_four_letters_on_after_what_is_spelled_so()
      throws InterruptedException {
    articles.publish(9, person("Angela Merkel"));
    articles.publish(1, person("Max Merkle"));
    awaitNames();

    assertThat(names("merkle")).containsExactly("Max [Merkle]", "Angela Merkel");
    assertThat(names("mekr")).containsExactly("Angela Merkel", "Max Merkle");
    assertThat(names("mek")).isEmpty();
    assertThat(names("anglea mekel")).containsExactly("Angela Merkel");
    assertThat(names("merxxl")).isEmpty();
  }

  @Test
  void where_enough_is_spelled_so_nothing_comes_by_an_edit() throws InterruptedException {
    articles.publish(2, organization("Tesla Motors"), person("Nikola Tesla"), place("Tesla Falls"));
    articles.publish(1, organization("Tesba Group"));
    articles.publish(5, organization("Telsa Records"));
    awaitNames();

    assertThat(names("tesla"))
        .containsExactlyInAnyOrder("[Tesla] Motors", "Nikola [Tesla]", "[Tesla] Falls");
  }

  @Test
  void an_entity_is_suggested_once_under_whatever_name() throws InterruptedException {
    articles.publish(5, place("Thailand"));
    articles.publish(2, place("Siam"));
    articles.publish(2, place("Thailand Bay"));
    awaitNames();
    articles.correct(new Correction.EntityMerge(place("Siam"), place("Thailand")));

    assertThat(names("tha")).containsExactly("[Tha]iland", "[Tha]iland Bay");
    assertThat(names("sia")).containsExactly("Thailand = [Sia]m");
    assertThat(names("sixm")).containsExactly("Thailand = Siam");
  }

  @Test
  void the_number_of_articles_is_that_of_the_index() throws InterruptedException {
    Set<Long> numbers = articles.publish(2, place("Thailand"));
    awaitNames();
    assertThat(suggest("thai"))
        .singleElement()
        .satisfies(it -> assertThat(articles(it)).as("not indexed yet").isEqualTo(2));

    index.articles.put(numbers.iterator().next(), 17L);
    assertThat(suggest("thai"))
        .singleElement()
        .satisfies(it -> assertThat(articles(it)).isEqualTo(17));
  }

  private static long articles(SearchSuggestion suggestion) {
    return ((SearchSuggestion.EntitySuggestion) suggestion).entity().articles();
  }

  @Test
  void what_the_reader_corrects_holds_at_once() throws InterruptedException {
    articles.publish(4, person("Kim Jong Un"));
    articles.publish(2, person("Xi Jinping"));
    awaitNames();
    Runnable undo = articles.correct(new Correction.NotAName(person("Kim Jong Un"), false));
    assertThat(names("kim")).isEmpty();

    undo.run();
    assertThat(names("kim")).containsExactly("[Kim] Jong Un");
    articles.correct(new Correction.TypeChange(person("Xi Jinping"), EntityType.ORGANIZATION));
    assertThat(names("org:xi")).containsExactly("[Xi] Jinping");
    assertThat(names("person:xi")).isEmpty();
  }

  @Test
  void a_name_that_the_reader_gave_can_be_typed() throws InterruptedException {
    articles.publish(4, person("Kim Jong Un"));
    awaitNames();
    Runnable undo =
        articles.correct(new Correction.EntityRename(person("Kim Jong Un"), "The Marshal"));
    listeners.tell(new LibraryEvent.LibraryChanged());
    awaitNames();

    assertThat(names("marsh")).containsExactly("The [Marsh]al");
    assertThat(names("jong")).containsExactly("The Marshal = Kim [Jong] Un");
    undo.run();
    listeners.tell(new LibraryEvent.LibraryChanged());
    awaitNames();
    assertThat(names("marsh")).isEmpty();
  }

  @Test
  void a_name_is_suggested_when_it_has_come() throws InterruptedException {
    articles.publish(person("Kim Jong Un"));
    awaitNames();
    Set<Long> numbers = articles.publish(person("Kim Il Sung"));
    assertThat(names("kim")).containsExactly("[Kim] Jong Un");
    work.mentioned(numbers);
    awaitNames();

    assertThat(names("kim")).containsExactlyInAnyOrder("[Kim] Jong Un", "[Kim] Il Sung");
  }

  @Test
  void a_name_rises_when_it_becomes_prominent() throws InterruptedException {
    articles.publish(9, person("Kim Jong Un"));
    articles.publish(1, person("Kim Il Sung"));
    awaitNames();
    work.mentioned(articles.publish(30, person("Kim Il Sung")));
    awaitNames();

    assertThat(names("kim")).containsExactly("[Kim] Il Sung", "[Kim] Jong Un");
  }

  @Test
  void names_that_are_linked_anew_are_read_anew() throws InterruptedException {
    articles.publish(1, place("Siam"));
    articles.publish(3, place("Sicily"));
    awaitNames();
    articles.publish(50, place("Thailand"));
    articles.correct(new Correction.EntityMerge(place("Siam"), place("Thailand")));
    listeners.tell(new LibraryEvent.TaskEnded(LibraryTask.LINKING));
    awaitNames();

    assertThat(names("s").getFirst()).isEqualTo("Thailand = [S]iam");
  }

  @Test
  void after_a_field_for_names_only_those_of_its_type_are_suggested() throws InterruptedException {
    articles.publish(3, person("Paris Hilton"), place("Paris"), organization("Paris Club"));
    index.headlines.add(headline("Paris again"));
    suggestions.remember("paris");
    awaitNames();

    assertThat(names("person:par")).containsExactly("[Par]is Hilton");
    assertThat(names("rain place:\"par")).containsExactly("[Par]is");
    assertThat(names("org:“paris c")).containsExactly("[Paris C]lub");
    assertThat(names("entity:par")).hasSize(3);
    assertThat(names("place:")).containsExactly("Paris");
    assertThat(suggest("person:par")).hasSize(1);
  }

  @Test
  void nothing_is_suggested_in_the_rest_of_the_query_language() throws InterruptedException {
    articles.publish(person("Kim Jong Un"));
    suggestions.remember("kim");
    awaitNames();

    for (String words :
        List.of("title:kim", "rain AND kim", "\"kim", "-kim", "(kim", "kim*", " ")) {
      assertThat(suggest(words)).as(words).isEmpty();
    }
  }

  private static Hit headline(String title) {
    return new Hit(
        new ArticleSummary(1, "id", title, "", Optional.empty(), true, false),
        List.of(),
        new Snippet("", List.of()),
        List.of(),
        List.of(),
        0,
        0);
  }

  @Test
  void then_come_headlines_saved_and_past_searches() throws InterruptedException {
    articles.publish(person("Kim Jong Un"));
    index.headlines.add(headline("Summit with Kim"));
    SavedSearch byWords = new SavedSearch(1, "Summits", SearchQuery.of("kim trump"), 4);
    SavedSearch byName = new SavedSearch(2, "About Kim", SearchQuery.of("korea"), 0);
    saved.addAll(List.of(byWords, byName, new SavedSearch(3, "Rain", SearchQuery.of("rain"), 0)));
    suggestions.remember("weather");
    suggestions.remember("north kimchi");
    awaitNames();

    assertThat(suggest("kim").stream().skip(1))
        .containsExactly(
            new SearchSuggestion.HeadlineSuggestion(
                "id", "Summit with Kim", List.of(new Span(12, 15)), Optional.empty()),
            new SearchSuggestion.SavedSearchSuggestion(byWords),
            new SearchSuggestion.SavedSearchSuggestion(byName),
            new SearchSuggestion.PastSearchSuggestion("north kimchi", 10));
  }

  @Test
  void a_past_search_is_counted_again_when_there_may_be_other_articles() {
    suggestions.remember("rain");
    assertThat(suggest("rai"))
        .containsExactly(new SearchSuggestion.PastSearchSuggestion("rain", 10));
    assertThat(suggest("rain"))
        .containsExactly(new SearchSuggestion.PastSearchSuggestion("rain", 10));
    listeners.tell(new LibraryEvent.LibraryChanged());

    assertThat(suggest("rain"))
        .containsExactly(new SearchSuggestion.PastSearchSuggestion("rain", 20));
  }

  @Test
  void a_saved_search_is_suggested_as_it_is_when_something_has_changed() {
    saved.add(new SavedSearch(1, "Rain", SearchQuery.of("rain"), 0));
    assertThat(suggest("rain"))
        .containsExactly(new SearchSuggestion.SavedSearchSuggestion(saved.getFirst()));
    saved.set(0, new SavedSearch(1, "Rain", SearchQuery.of("rain"), 4));
    listeners.tell(new LibraryEvent.LibraryChanged());

    assertThat(suggest("rain"))
        .containsExactly(new SearchSuggestion.SavedSearchSuggestion(saved.getFirst()));
  }

  @Test
  void no_more_of_each_kind_are_suggested_than_wanted() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      articles.publish(person("Kim " + "ABCDE".charAt(i) + "bcd"));
      index.headlines.add(headline("Kim " + i));
      saved.add(new SavedSearch(i, "Kim " + i, SearchQuery.ALL, 0));
      suggestions.remember("kim " + i);
    }
    awaitNames();

    assertThat(suggestions.of("kim", 2, CancellationSignal.NEVER)).hasSize(8);
  }

  @Test
  void the_next_key_stops_what_is_looked_for() throws InterruptedException {
    articles.publish(person("Kim Jong Un"));
    awaitNames();

    assertThatThrownBy(() -> suggestions.of("kim", LIMIT, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void before_names_are_read_there_is_only_the_rest() {
    articles.publish(person("Kim Jong Un"));
    suggestions.remember("kim");

    assertThat(suggest("kim")).contains(new SearchSuggestion.PastSearchSuggestion("kim", 10));
  }

  @Test
  void names_are_read_once_somebody_types() throws InterruptedException {
    articles.publish(person("Kim Jong Un"));
    assertThat(work.idle()).isTrue();
    suggest("kim");
    monitor.await(work::idle);

    assertThat(names("kim")).containsExactly("[Kim] Jong Un");
  }

  @Test
  void reading_names_ends_when_the_library_closes() {
    articles.publish(person("Kim Jong Un"));
    work.close();

    assertThat(names("kim")).isEmpty();
  }

  @Test
  void a_fault_of_the_store_is_told_and_what_was_known_stays() throws InterruptedException {
    articles.publish(person("Kim Jong Un"));
    awaitNames();
    List<LibraryEvent> told = new ArrayList<>();
    listeners.add(told::add);
    articles.store().close();
    work.mentioned(Set.of(1L));
    awaitNames();

    assertThat(told).singleElement().isInstanceOf(LibraryEvent.TaskFailed.class);
    assertThat(work.completer().beginning(FoldedName.of("kim"))).hasNext();
  }

  @Test
  void other_words_are_those_of_the_index() {
    assertThat(suggestions.didYouMean(SearchQuery.of("tset"), CancellationSignal.NEVER))
        .contains(new DidYouMean("tset!", 3));
  }

  @Test
  void many_names_that_come_one_after_the_other_are_all_suggested() throws InterruptedException {
    awaitNames();
    for (int i = 0; i < 60; i++) {
      work.mentioned(articles.publish(person("Zaphod " + (char) ('A' + i % 26) + "x" + i)));
    }
    awaitNames();

    assertThat(suggestions.of("zaphod", 100, CancellationSignal.NEVER)).hasSize(60);
  }
}
