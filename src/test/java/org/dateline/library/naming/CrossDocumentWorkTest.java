package org.dateline.library.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.index.search.SemanticSource;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.indexing.IndexFollower;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.correction.Correction;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.CrossDocumentTable.PendingArticle;
import org.dateline.store.CrossDocumentTable.ResolvedArticle;
import org.dateline.store.NameLinks;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whose short names are that stand without their full ones. The names are marked in the texts:
/// `[p:Jeanne Moreau]` is a person, `[l:…]` a place, `[o:…]` an organization, and `[p:Moreau|Jeanne
/// Moreau]` a short form of one that the article names in full.
@Timeout(60)
class CrossDocumentWorkTest {

  private static final Instant NOON = Instant.parse("2026-05-03T12:00:00Z");

  /// The full name and its short form, with two others.
  private static final String JEANNE =
      "[p:Jeanne Moreau] met [p:François Truffaut] and [p:Louis Malle]. [p:Moreau|Jeanne Moreau]"
          + " smiled.";

  /// Another of that name, with others.
  private static final String GUSTAVE =
      "[p:Gustave Moreau] knew [p:Edgar Degas] and [p:Henri Matisse]. [p:Moreau|Gustave Moreau]"
          + " painted.";

  @TempDir Path folder;
  private final StateMonitor monitor = new StateMonitor();
  private final LibraryListeners listeners = new LibraryListeners();
  private NameLinks links = name -> new NameLink(name.key().toString(), "");
  private Store store;
  private IndexHandle index;
  private IndexFollower follower;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("library.db"), List.of());
    index = IndexHandle.open(folder.resolve("index"), store);
    follower = new IndexFollower(store, index, new ForegroundPriority(), listeners, monitor);
    follower.start(IndexFollower.IndexListener.NOTHING);
  }

  @AfterEach
  void close() {
    follower.close();
    index.close();
    store.close();
  }

  private ArticlePostings postings() {
    return new IndexedPostings(
        new LibrarySearch(store, index, follower, SemanticSource.NONE), follower, monitor);
  }

  private void publish(String id, String date, String marked) {
    store
        .articles()
        .put(
            List.of(
                new IncomingArticle(
                    new Article(
                        id,
                        "Title",
                        "Sample",
                        List.of(),
                        Optional.of(date).filter(it -> !it.isEmpty()).map(PublicationDate::parse),
                        "",
                        "en",
                        text(marked)),
                    "file:///articles.jsonl")));
    recognise(id, marked);
  }

  private void recognise(String id, String marked) {
    store.names().save(List.of(new RecognizedArticle(stored(id), mentions(marked))), "v1", links);
  }

  private StoredArticle stored(String id) {
    return store.articles().byId(id).orElseThrow();
  }

  private static String text(String marked) {
    return marked.replaceAll("\\[.:([^|\\]]*)[^\\]]*\\]", "$1");
  }

  private static List<Mention> mentions(String marked) {
    List<Mention> mentions = new ArrayList<>();
    for (int mark = marked.indexOf('['); mark >= 0; mark = marked.indexOf('[', mark + 1)) {
      String[] names = marked.substring(mark + 3, marked.indexOf(']', mark)).split("\\|");
      int start = text(marked.substring(0, mark)).length();
      mentions.add(
          new Mention(
              ArticlePart.TEXT,
              new Span(start, start + names[0].length()),
              name(marked.charAt(mark + 1), names[names.length - 1]).key(),
              names.length == 1
                  ? LinkReason.WRITTEN
                  : LinkReason.of(LinkReason.LinkRule.SHORT_FOR, names[1], 1)));
    }
    return mentions;
  }

  private static FullName name(char kind, String name) {
    EntityType type =
        switch (kind) {
          case 'p' -> EntityType.PERSON;
          case 'o' -> EntityType.ORGANIZATION;
          default -> EntityType.LOCATION;
        };
    return new FullName(new NameKey(type, name.toLowerCase(Locale.ROOT)), name);
  }

  private void look() throws InterruptedException {
    follower.wake();
    new CrossDocumentWork(store, postings(), links).run(() -> true);
    assertThat(store.crossDocument().next(10)).isEmpty();
  }

  /// The names of an article that have these characters, as "key: why".
  private List<String> told(String id, String text) {
    return store.names().mentions(stored(id).number()).stream()
        .map(linked -> linked.mention())
        .filter(mention -> mention.in(stored(id).article()).equals(text))
        .map(mention ->
            mention.key().folded() + ": " + mention.why().kind() + " " + mention.why().names())
        .toList();
  }

  private static final String HERS = "jeanne moreau: ELSEWHERE [Jeanne Moreau]";

  @Test
  void a_surname_goes_to_who_is_named_in_full_elsewhere_with_two_of_the_same_names()
      throws InterruptedException {
    publish("film", "1962-01-23", JEANNE);
    publish("art", "1960-01-01", GUSTAVE);
    publish(
        "lone",
        "1962-03-01",
        "[p:Moreau] was there with [p:Louis Malle] and [p:François Truffaut]. [p:Moreau] laughed.");
    look();

    assertThat(told("lone", "Moreau")).containsExactly(HERS, HERS);
    assertThat(told("lone", "Louis Malle")).containsExactly("louis malle: WRITTEN []");
    assertThat(store.names().entityOf(name('p', "Moreau").key())).isEmpty();
    assertThat(stored("lone").recognised()).isEqualTo("v1");
  }

  @Test
  void it_does_not_matter_which_article_comes_first() throws InterruptedException {
    publish("lone", "", "[p:Moreau], [p:Louis Malle] and [p:François Truffaut].");
    publish("film", "", JEANNE);
    look();

    assertThat(told("lone", "Moreau")).containsExactly(HERS);
  }

  @Test
  void with_one_of_the_same_names_it_stays_itself_and_says_whose_it_may_be()
      throws InterruptedException {
    publish("film", "1962-01-23", JEANNE);
    publish("lone", "1962-03-01", "[p:Moreau] was there with [p:Louis Malle].");
    look();

    assertThat(told("lone", "Moreau")).containsExactly("moreau: UNDECIDED [Jeanne Moreau]");
    assertThat(store.names().known(name('p', "Moreau").key()).orElseThrow().name().written())
        .isEqualTo("Moreau");
  }

  @Test
  void between_two_with_the_same_evidence_it_stays_itself_and_names_both()
      throws InterruptedException {
    publish("film", "", JEANNE);
    publish("art", "", GUSTAVE);
    publish(
        "lone",
        "",
        "[p:Moreau], [p:Louis Malle], [p:François Truffaut], [p:Edgar Degas], [p:Henri Matisse].");
    look();

    assertThat(told("lone", "Moreau"))
        .containsExactly("moreau: UNDECIDED [Jeanne Moreau, Gustave Moreau]");
  }

  @Test
  void nobody_is_meant_who_was_in_the_news_thirty_years_before() throws InterruptedException {
    publish("film", "1962-01-23", JEANNE);
    publish("lone", "1992-03-01", "[p:Moreau], [p:Louis Malle] and [p:François Truffaut].");
    look();

    assertThat(told("lone", "Moreau")).containsExactly("moreau: UNDECIDED [Jeanne Moreau]");
  }

  @Test
  void letters_go_to_the_organization_that_is_called_so_elsewhere() throws InterruptedException {
    publish(
        "merger",
        "",
        "[o:Singapore Airlines], [o:Tata Sons] and [o:Vistara]. [o:SIA|Singapore Airlines] agreed.");
    publish("lone", "", "[o:SIA] will fly for [o:Vistara] and [o:Tata Sons].");
    look();

    assertThat(told("lone", "SIA").getFirst())
        .isEqualTo("singapore airlines: ELSEWHERE [Singapore Airlines]");
  }

  @Test
  void a_word_that_more_articles_have_alone_is_a_name_of_its_own() throws InterruptedException {
    publish("band", "", "[o:Apple Records] and [p:Neil Aspinall]. [o:Apple|Apple Records] moved.");
    publish("lone", "", "[o:Apple] and [p:Neil Aspinall].");
    publish("phone", "", "[o:Apple] and [p:Steve Jobs].");
    look();

    assertThat(told("lone", "Apple")).containsExactly("apple: WRITTEN []");
  }

  @Test
  void a_person_is_never_meant_by_the_short_name_of_an_organization() throws InterruptedException {
    publish("film", "", JEANNE);
    publish("lone", "", "[o:Moreau], [p:Louis Malle] and [p:François Truffaut].");
    look();

    assertThat(told("lone", "Moreau")).containsExactly("moreau: WRITTEN []");
  }

  @Test
  void an_article_that_names_a_candidate_itself_is_left_as_it_is() throws InterruptedException {
    publish("film", "", JEANNE);
    publish(
        "lone", "", "[p:Moreau], [p:Jeanne Moreau], [p:Louis Malle] and [p:François Truffaut].");
    look();

    assertThat(told("lone", "Moreau")).containsExactly("moreau: WRITTEN []");
  }

  @Test
  void a_name_that_the_reader_has_spoken_of_is_left_as_it_is() throws InterruptedException {
    publish("film", "", JEANNE);
    publish("lone", "", "[p:Moreau], [p:Louis Malle] and [p:François Truffaut].");
    correct(new Correction.EntityRename(name('p', "Moreau"), "Another"));
    look();

    assertThat(told("lone", "Moreau")).containsExactly("moreau: WRITTEN []");
  }

  private void correct(Correction correction) {
    assertThat(store.corrections().make(correction, NOON, links)).isPresent();
  }

  @Test
  void a_name_that_the_reader_took_out_of_the_article_stays_out() throws InterruptedException {
    String lone = "[p:Moreau], [p:Louis Malle] and [p:François Truffaut].";
    publish("film", "", JEANNE);
    publish("before", "", lone);
    publish("after", "", lone);
    correct(new Correction.NotAMentionInArticle("before", name('p', "Moreau")));
    look();
    correct(new Correction.NotAMentionInArticle("after", name('p', "Jeanne Moreau")));
    assertThat(told("before", "Moreau")).isEmpty();
    assertThat(told("after", "Moreau")).isEmpty();

    recognise("before", lone);
    recognise("after", lone);
    look();
    assertThat(told("before", "Moreau")).isEmpty();
    assertThat(told("after", "Moreau")).isEmpty();

    assertThat(store.corrections().undo(2, NOON, links)).isPresent();
    assertThat(told("after", "Moreau")).containsExactly(HERS);
  }

  @Test
  void what_was_concluded_is_no_evidence() throws InterruptedException {
    publish("film", "", JEANNE);
    publish(
        "lone",
        "",
        "[p:Moreau], [p:Louis Malle], [p:François Truffaut], [p:Anna Karina] and [p:Jean Seberg].");
    look();
    publish("later", "", "[p:Moreau], [p:Anna Karina] and [p:Jean Seberg].");
    look();

    assertThat(told("lone", "Moreau")).containsExactly(HERS);
    assertThat(told("later", "Moreau")).containsExactly("moreau: UNDECIDED [Jeanne Moreau]");
  }

  @Test
  void a_title_leads_to_who_alone_is_known_by_the_name_beside_a_relative()
      throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      publish("career " + i, "", "[p:Peter Moreau] spoke. [p:Moreau|Peter Moreau] left.");
    }
    publish("lone", "", "[p:Linda Moreau] spoke. Mr. [p:Moreau] left.");
    publish("without a title", "", "[p:Linda Moreau] spoke. The other [p:Moreau] left.");
    publish("of a woman", "", "[p:Linda Moreau] spoke. Mrs. [p:Moreau] left.");
    look();

    assertThat(told("lone", "Moreau")).containsExactly("peter moreau: ELSEWHERE [Peter Moreau]");
    assertThat(told("without a title", "Moreau"))
        .containsExactly("moreau: UNDECIDED [Peter Moreau]");
    assertThat(told("of a woman", "Moreau")).containsExactly("moreau: WRITTEN []");
  }

  @Test
  void who_alone_is_known_in_a_few_articles_is_not_known_enough() throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      publish("career " + i, "", "[p:Peter Moreau] spoke. [p:Moreau|Peter Moreau] left.");
    }
    publish("lone", "", "[p:Linda Moreau] spoke. Mr. [p:Moreau] left.");
    look();

    assertThat(told("lone", "Moreau")).containsExactly("moreau: UNDECIDED [Peter Moreau]");
  }

  @Test
  void what_is_left_when_it_is_stopped_is_looked_at_the_next_time() throws InterruptedException {
    publish("film", "", JEANNE);
    publish("lone", "", "[p:Moreau], [p:Louis Malle] and [p:François Truffaut].");
    follower.wake();
    new CrossDocumentWork(store, postings(), links).run(() -> false);
    assertThat(store.crossDocument().next(10)).hasSize(2);
    assertThat(told("lone", "Moreau")).containsExactly("moreau: WRITTEN []");
    close();

    open();
    look();
    assertThat(told("lone", "Moreau")).containsExactly(HERS);
  }

  @Test
  void an_article_that_has_changed_meanwhile_is_looked_at_again() {
    publish("film", "", JEANNE);
    PendingArticle due = store.crossDocument().next(10).getFirst();
    store.articles().setStarred(due.article().number(), true);
    store.crossDocument().save(List.of(new ResolvedArticle(due.article(), Map.of())), links);

    assertThat(store.crossDocument().next(10)).hasSize(1);
  }
}
