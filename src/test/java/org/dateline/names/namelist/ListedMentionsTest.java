package org.dateline.names.namelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.ListedName;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class ListedMentionsTest {

  private static NameList list(String... names) {
    return NameList.of(
        List.of(names).stream()
            .map(name -> new ListedName(PERSON, name, List.of(), false))
            .toList());
  }

  /// The mentions in the text, the listed ones in capitals.
  private static List<String> merged(String marked, NameList list) {
    MarkedArticle article = MarkedArticle.of(marked);
    String text = article.article().text();
    return ListedMentions.merge(article.mentions(), ArticlePart.TEXT, text, list).stream()
        .map(m ->
            (m.why().kind() == LinkReason.LinkRule.LISTED ? "listed " : "") + m.span().of(text))
        .toList();
  }

  @Test
  void a_listed_name_comes_among_the_others_in_order() {
    assertThat(merged("[P:Ann Lee] met Zyx and [P:Bo Ek].", list("Zyx")))
        .containsExactly("Ann Lee", "listed Zyx", "Bo Ek");
    assertThat(merged("Zyx met [P:Ann Lee], Quorn.", list("Zyx", "Quorn")))
        .containsExactly("listed Zyx", "Ann Lee", "listed Quorn");
  }

  @Test
  void a_listed_name_wins_in_its_place() {
    assertThat(merged("[O:Zyx] came.", list("Zyx"))).containsExactly("listed Zyx");
    assertThat(merged("[P:Zyx] [L:Quorn] came.", list("Zyx Quorn")))
        .containsExactly("listed Zyx Quorn");
    assertThat(merged("[P:Ann Zyx] Quorn came.", list("Zyx Quorn")))
        .containsExactly("listed Zyx Quorn");
  }

  @Test
  void a_longer_name_with_the_listed_one_in_it_stays() {
    assertThat(merged("[P:Kim Jong Un] and Kim came.", list("Kim")))
        .containsExactly("Kim Jong Un", "listed Kim");
    assertThat(merged("[P:Ann Kim Lee] came, [P:Bo Ek].", list("Ann", "Lee")))
        .containsExactly("Ann Kim Lee", "Bo Ek");
  }

  @Test
  void a_listed_name_stands_for_the_name_on_the_list() {
    NameList boeing =
        NameList.of(List.of(new ListedName(ORGANIZATION, "Boeing Co.", List.of("BA"), false)));

    assertThat(ListedMentions.merge(List.of(), ArticlePart.TEXT, "BA fell.", boeing))
        .singleElement()
        .satisfies(mention -> {
          assertThat(mention.key()).isEqualTo(new NameKey(ORGANIZATION, "boeing"));
          assertThat(mention.why().kind()).isEqualTo(LinkReason.LinkRule.LISTED);
          assertThat(mention.why().names()).containsExactly("Boeing Co.");
          assertThat(mention.part()).isEqualTo(ArticlePart.TEXT);
        });
  }

  @Test
  void the_other_part_is_left_as_it_is() {
    MarkedArticle article = MarkedArticle.of("[P:Ann Lee]", "Zyx met [P:Bo Ek].");
    List<Mention> both = article.mentions();

    List<Mention> merged =
        ListedMentions.merge(
            both, ArticlePart.TEXT, article.article().text(), list("Zyx", "Ann Lee"));

    assertThat(merged)
        .extracting(Mention::part)
        .containsExactly(ArticlePart.TITLE, ArticlePart.TEXT, ArticlePart.TEXT);
    assertThat(merged.getFirst().why()).isEqualTo(LinkReason.WRITTEN);
    assertThat(
            ListedMentions.merge(
                merged, ArticlePart.TITLE, article.article().title(), list("Ann Lee")))
        .hasSize(3)
        .first()
        .satisfies(m -> assertThat(m.why().kind()).isEqualTo(LinkReason.LinkRule.LISTED));
  }

  @Test
  void without_a_list_nothing_changes() {
    List<Mention> found = MarkedArticle.of("[P:Ann Lee] came.").mentions();

    assertThat(ListedMentions.merge(found, ArticlePart.TEXT, "Ann Lee came.", NameList.EMPTY))
        .isSameAs(found);
    assertThat(found).extracting(Mention::type).containsExactly(EntityType.PERSON);
  }
}
