package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.Newsroom.organization;
import static org.dateline.store.Newsroom.person;
import static org.dateline.store.Newsroom.place;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Article;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.LinkReason;
import org.dateline.model.LinkReason.LinkRule;
import org.dateline.model.Mention;
import org.dateline.model.PublicationDate;
import org.dateline.model.correction.Correction;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.CrossDocumentTable.ArticleMention;
import org.dateline.store.CrossDocumentTable.MentionContext;
import org.dateline.store.CrossDocumentTable.Namesake;
import org.dateline.store.CrossDocumentTable.PendingArticle;
import org.dateline.store.CrossDocumentTable.ResolvedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossDocumentTableTest {

  private static final FullName KIM = person("Kim");
  private static final FullName KIM_JONG_UN = person("Kim Jong Un");
  private static final FullName XI = person("Xi Jinping");

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder.resolve("library.db"));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private CrossDocumentTable table() {
    return room.store().crossDocument();
  }

  private List<String> next(int limit) {
    return table().next(limit).stream().map(next -> next.article().article().id()).toList();
  }

  private PendingArticle pending(String id) {
    return table().next(100).stream()
        .filter(next -> next.article().article().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void resolve(PendingArticle article, Map<Mention, Mention> others) {
    table().save(List.of(new ResolvedArticle(article.article(), others)), room.links());
  }

  private long entity(FullName name) {
    return room.store().names().known(name.key()).orElseThrow().entity();
  }

  private static Mention elsewhere(Mention mention, FullName name) {
    return new Mention(
        mention.part(),
        mention.span(),
        name.key(),
        LinkReason.of(LinkRule.ELSEWHERE, name.written(), LinkReason.NOWHERE));
  }

  @Test
  void articles_are_looked_at_in_order_once_their_names_are_found() {
    room.publish("a", "[p:Kim] left.");
    room.store().articles().put(List.of(SampleArticles.incoming("b", "Kim came.")));
    room.publish("c", "[p:Kim] came.");
    assertThat(next(10)).containsExactly("a", "c");
    assertThat(next(1)).containsExactly("a");

    resolve(pending("a"), Map.of());
    assertThat(next(10)).containsExactly("c");

    room.recognise("a", "[p:Kim] left.");
    assertThat(next(10)).containsExactly("a", "c");
  }

  @Test
  void an_article_comes_with_its_names_in_order_and_what_is_known_of_them() {
    room.linkBy(Map.of("dprk", "North_Korea"));
    room.publish("a", "[p:Kim] met [p:Xi Jinping] in the [l:DPRK] on [o:Tuesday].");
    room.publish("b", "[p:Kim].");
    room.correct(new Correction.NotAName(organization("Tuesday"), false));
    room.correct(new Correction.EntityRename(XI, "The President"));

    List<ArticleMention> names = pending("a").names();

    assertThat(names)
        .extracting(name -> name.mention().key())
        .containsExactly(KIM.key(), XI.key(), place("DPRK").key());
    assertThat(names)
        .extracting(ArticleMention::entity)
        .containsExactly(entity(KIM), entity(XI), entity(place("DPRK")));
    assertThat(names).extracting(ArticleMention::inDictionary).containsExactly(false, false, true);
    assertThat(names).extracting(ArticleMention::corrected).containsExactly(false, true, false);
    assertThat(names).extracting(ArticleMention::articles).containsExactly(2L, 1L, 1L);
  }

  @Test
  void a_name_that_was_merged_or_set_apart_counts_as_corrected() {
    room.publish("a", "[p:Kim] and [p:Xi Jinping] and [l:DPRK].");
    room.correct(new Correction.EntityMerge(KIM, XI));
    room.correct(new Correction.NotAName(place("DPRK"), true));
    room.undo(room.correct(new Correction.EntitySplit(XI)));

    assertThat(pending("a").names())
        .extracting(ArticleMention::corrected)
        .containsExactly(true, false);
  }

  @Test
  void what_a_short_name_was_found_to_stand_for_takes_its_place() {
    room.publish("a", "[p:Kim] met [p:Xi Jinping].");
    PendingArticle article = pending("a");
    Mention kim = article.names().getFirst().mention();
    long change = room.store().articles().lastChange();

    resolve(article, Map.of(kim, elsewhere(kim, KIM_JONG_UN)));

    assertThat(room.shown("a")).containsExactly("Kim = Kim", "Xi Jinping = Xi Jinping");
    assertThat(room.linked("a"))
        .extracting(linked -> linked.mention().key())
        .containsExactly(KIM_JONG_UN.key(), XI.key());
    assertThat(room.store().articles().changedAfter(change, 10)).as("to be indexed").hasSize(1);
    assertThat(next(10)).isEmpty();
  }

  @Test
  void looking_at_an_article_without_finding_anything_does_not_index_it_again() {
    room.publish("a", "[p:Kim] left.");
    long change = room.store().articles().lastChange();

    resolve(pending("a"), Map.of());

    assertThat(room.store().articles().lastChange()).isEqualTo(change);
  }

  @Test
  void an_article_that_has_changed_meanwhile_is_looked_at_again() {
    room.publish("a", "[p:Kim] left.");
    PendingArticle article = pending("a");
    Mention kim = article.names().getFirst().mention();
    room.store().articles().setStarred(article.article().number(), true);

    resolve(article, Map.of(kim, elsewhere(kim, KIM_JONG_UN)));

    assertThat(next(10)).containsExactly("a");
    assertThat(room.linked("a").getFirst().mention()).isEqualTo(kim);
  }

  @Test
  void what_the_reader_said_is_no_name_stays_none() {
    room.publish("a", "[p:Kim] left.");
    Mention kim = pending("a").names().getFirst().mention();
    room.correct(new Correction.NotAMentionInArticle("a", KIM));

    resolve(pending("a"), Map.of(kim, kim));

    assertThat(room.shown("a")).isEmpty();
  }

  private List<Namesake> namesakes(Set<EntityType> types, int limit, String... texts) {
    return table().namesakes(List.of(texts), "kim", types, limit);
  }

  @Test
  void the_names_that_articles_shorten_so_are_given_those_in_the_most_articles_first() {
    room.publish("a", "[p:Kim|Kim Jong Un] and [o:Kim|Kim Motors].");
    room.publish("b", "[p:Kim|Kim Yo Jong] and [p:Kim].");
    room.publish("c", "[p:KIM|Kim Yo Jong].");
    Namesake sister = new Namesake(person("Kim Yo Jong").key(), entity(person("Kim Yo Jong")), 2);
    Namesake brother = new Namesake(KIM_JONG_UN.key(), entity(KIM_JONG_UN), 1);

    assertThat(namesakes(Set.of(EntityType.PERSON), 10, "kim")).containsExactly(sister, brother);
    assertThat(namesakes(Set.of(EntityType.PERSON), 1, "Kim")).containsExactly(sister);
    assertThat(namesakes(Set.of(EntityType.ORGANIZATION), 10, "Kim"))
        .extracting(Namesake::key)
        .containsExactly(organization("Kim Motors").key());
    assertThat(namesakes(Set.of(EntityType.PERSON), 10, "Xi")).isEmpty();
  }

  private void publish(String id, Optional<String> date, String marked) {
    Article made = SampleArticles.article(id, Newsroom.NewsDraft.of(marked).text());
    room.store()
        .articles()
        .put(
            List.of(
                new IncomingArticle(
                    new Article(
                        made.id(),
                        made.title(),
                        made.source(),
                        made.authors(),
                        date.map(PublicationDate::parse),
                        made.url(),
                        made.language(),
                        made.text()),
                    SampleArticles.FILE)));
    room.recognise(id, marked);
  }

  private MentionContext company(FullName name, String... ids) {
    return table()
        .company(
            entity(name),
            Set.of(ids).stream()
                .map(id -> SampleArticles.stored(room.store(), id).number())
                .toList());
  }

  @Test
  void the_company_of_an_entity_is_who_is_named_with_it_and_when() {
    publish("a", Optional.of("2018-05-08"), "[p:Kim Jong Un] met [p:Xi Jinping].");
    publish("b", Optional.of("2018-06-12"), "[p:Kim Jong Un] and the [w:Chinese|China].");
    publish("c", Optional.empty(), "[p:Kim Jong Un] in the [l:DPRK].");
    publish("d", Optional.of("2019-01-01"), "[l:Cuba].");

    MentionContext company = company(KIM_JONG_UN, "a", "b", "c", "d");

    assertThat(company.entities())
        .containsExactlyInAnyOrder(entity(KIM_JONG_UN), entity(XI), entity(place("DPRK")));
    assertThat(company.first()).contains(Instant.parse("2018-05-08T00:00:00Z"));
    assertThat(company.last()).contains(Instant.parse("2018-06-12T00:00:00Z"));
    assertThat(company(KIM_JONG_UN, "c").first()).isEmpty();
    assertThat(company(KIM_JONG_UN, "d").entities()).isEmpty();
  }

  @Test
  void what_was_itself_concluded_from_other_articles_is_no_evidence() {
    room.publish("a", "[p:Kim] met [p:Xi Jinping].");
    PendingArticle article = pending("a");
    Mention kim = article.names().getFirst().mention();
    resolve(article, Map.of(kim, elsewhere(kim, KIM_JONG_UN)));

    assertThat(company(KIM_JONG_UN, "a").entities()).isEmpty();
    assertThat(company(XI, "a").entities()).containsExactly(entity(XI));
  }
}
