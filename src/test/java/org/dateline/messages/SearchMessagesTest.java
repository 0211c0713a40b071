package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.MatchExplanation.MeaningMatch;
import org.dateline.model.query.MatchExplanation.MentionMatch;
import org.dateline.model.query.MatchExplanation.WordMatch;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.BadRegex;
import org.dateline.model.query.QueryProblem.BadValue;
import org.dateline.model.query.QueryProblem.Expected;
import org.dateline.model.query.QueryProblem.RegexFault;
import org.dateline.model.query.QueryProblem.UnknownField;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchNotice.PartialMatch;
import org.dateline.model.query.Snippet;
import org.junit.jupiter.api.Test;

/// What both faces say of a search.
class SearchMessagesTest {

  private static final List<SearchNotice> NOTICES =
      List.of(
          new SearchNotice.NoWords(),
          new SearchNotice.UnknownName("Nobody"),
          new SearchNotice.PatternRefused(),
          new SearchNotice.PatternTruncated(),
          new SearchNotice.TimedOut(),
          new SearchNotice.UnknownTag("nothing"),
          new PartialMatch(0, 1, 2),
          new PartialMatch(0, 3, 4),
          new PartialMatch(0, 1, 3),
          new PartialMatch(1, 1, 2),
          new PartialMatch(2, 2, 3),
          new SearchNotice.WeightedMatch(0, 20, 9),
          new SearchNotice.WeightedMatch(1, 20, 9),
          new SearchNotice.WeightedMatch(2, 20, 9));

  private static final MatchExplanation EXPLANATION =
      new MatchExplanation(
          List.of(
              new WordMatch("Ferry", List.of("ferry", "ferries"), 1, 2, 0.754),
              new WordMatch("pier", List.of("pier"), 1, 0, 0.2),
              new WordMatch("fo*", List.of("fog"), 0, 1, 0),
              new WordMatch("sank", List.of(), 0, 0, 0)),
          List.of(
              new MentionMatch("Ann Lee", EntityType.PERSON, List.of("Lee", "Ann Lee"), 3),
              new MentionMatch("Narva", EntityType.LOCATION, List.of("Narva"), 1),
              new MentionMatch("Line Co", EntityType.ORGANIZATION, List.of("Line Co"), 2)),
          List.of(new Snippet("The ferry struck.", List.of())),
          Optional.of(new MeaningMatch(0.614, new Snippet("A boat went down.", List.of()))));

  private static Stream<QueryProblem> problems() {
    return Stream.of(
            Stream.of(QueryProblem.SyntaxProblem.values()),
            Stream.of(RegexFault.RegexSyntaxFault.values()).map(BadRegex::new),
            Stream.of(Expected.values()).map(expected -> new BadValue(expected, "two words")),
            Stream.of(
                new BadRegex(new RegexFault.RegexTooLong(100)),
                new BadRegex(new RegexFault.TooManyRepeats(20)),
                new BadValue(Expected.DATE, "x".repeat(50)),
                new QueryProblem.QueryTooLong(4_000),
                new QueryProblem.TooManyWords(200),
                new QueryProblem.TooDeep(50),
                new QueryProblem.TooManyPatterns(20),
                new QueryProblem.TooWild(40, 10),
                new QueryProblem.MissingValue("title:"),
                new QueryProblem.NoValue("title:"),
                new UnknownField("titel", Optional.of("title")),
                new UnknownField("foo", Optional.empty()),
                new QueryProblem.NothingBefore("AND"),
                new QueryProblem.AfterOperator("OR"),
                new QueryProblem.NothingBehind("NEAR")))
        .flatMap(all -> all);
  }

  @Test
  void it_is_said_how_many_of_the_words_articles_have() {
    assertThat(NOTICES.stream().filter(PartialMatch.class::isInstance).map(SearchMessages::notice))
        .containsExactly(
            "No article has both words; these have one of them",
            "No article has all 4 words; these have at least 3 of them",
            "No article has all 3 words; these have at least one of them",
            "One article has all the words; the others have at least one of the 2",
            "2 articles have all the words; the others have at least 2 of the 3");
  }

  @Test
  void of_many_words_it_is_said_how_much_of_them_articles_have() {
    assertThat(
            NOTICES.stream()
                .filter(SearchNotice.WeightedMatch.class::isInstance)
                .map(SearchMessages::notice))
        .containsExactly(
            "No article has all 9 words; these have at least 20 % of what they say, a rare word"
                + " saying more",
            "One article has all 9 words; the others have at least 20 % of what they say, a rare"
                + " word saying more",
            "2 articles have all 9 words; the others have at least 20 % of what they say, a rare"
                + " word saying more");
  }

  @Test
  void why_an_article_was_found_is_said_word_by_word() {
    assertThat(SearchMessages.explanation(EXPLANATION))
        .containsExactly(
            "“Ferry”: in the headline, and twice in the text, as “ferries”; 75 % of what the words"
                + " score",
            "“pier”: in the headline; 20 % of what the words score",
            "“fo*”: once in the text, as “fog”",
            "Ann Lee (person): mentioned 3 times, as “Lee”, “Ann Lee”",
            "Narva (place): mentioned once, as “Narva”",
            "Line Co (organization): mentioned twice, as “Line Co”",
            "Without “sank”",
            "… The ferry struck.",
            "Near in meaning: 61 %, where the same words are 100 %",
            "… A boat went down.");
    assertThat(SearchMessages.explanation(MatchExplanation.NONE)).isEmpty();
  }

  @Test
  void other_notices_are_said_with_the_words_they_are_about() {
    assertThat(NOTICES.stream().limit(5).map(SearchMessages::notice))
        .containsExactly(
            "There is no word to search for",
            "No one and nothing in the library is called “Nobody”",
            "A pattern in the search is too complicated; no word is looked for by it",
            "More words fit than can be searched for; found are the most frequent",
            "The search was ended because it takes too long; there may be more");
  }

  @Test
  void every_problem_is_a_sentence_of_its_own_without_what_a_format_leaves() {
    Set<String> said = new HashSet<>();
    problems()
        .forEach(problem -> {
          String words = SearchMessages.problem(problem);
          assertThat(words).as("%s", problem).isNotBlank().doesNotEndWith(".");
          assertThat(words).as("%s", problem).doesNotContain("{", "}");
          assertThat(said.add(words)).as(words).isTrue();
        });
  }

  @Test
  void limits_and_values_stand_in_the_sentence() {
    assertThat(SearchMessages.problem(new QueryProblem.QueryTooLong(4_000)))
        .isEqualTo("A search may be 4,000 characters long; the rest is left out");
    assertThat(SearchMessages.problem(new UnknownField("titel", Optional.of("title"))))
        .isEqualTo("There is no field “titel”; did you mean “title:”? Searched as words");
    assertThat(SearchMessages.problem(new BadValue(Expected.LANGUAGE, "Klingon")))
        .isEqualTo("“Klingon” is no language such as English or en; searched as a word");
    assertThat(SearchMessages.problem(new BadValue(Expected.STATE, "x".repeat(50))))
        .contains("“" + "x".repeat(40) + "…”");
    assertThat(SearchMessages.problem(new BadRegex(RegexFault.RegexSyntaxFault.BACKTRACKING)))
        .isEqualTo(
            "A regular expression may have letters, signs, brackets, *, +, ?, |, \\w, \\d and \\s;"
                + " searched as words");
  }

  @Test
  void what_the_reader_typed_is_said_as_it_is_whatever_it_is() {
    String typed = "it's {0} 'quoted'";

    assertThat(SearchMessages.notice(new SearchNotice.UnknownName(typed)))
        .endsWith("called “" + typed + "”");
    assertThat(SearchMessages.missing(List.of(typed, "b")))
        .isEqualTo("Without “" + typed + "”, “b”");
  }

  @Test
  void of_nothing_nothing_is_said() {
    assertThat(SearchMessages.missing(List.of())).isEmpty();
    assertThat(SearchMessages.notice(QueryInterpretation.PLAIN)).isEmpty();
    assertThat(SearchMessages.interpretation(QueryInterpretation.PLAIN)).isEmpty();
  }

  @Test
  void what_a_query_asks_for_is_said_in_english() {
    Clause clause = new Clause.PhraseClause("north korea", 0, new Span(0, 13));

    assertThat(SearchMessages.interpretation(QueryInterpretation.of(clause)))
        .isEqualTo("articles with the phrase “north korea”");
  }

  @Test
  void no_sentence_of_the_bundle_is_left_that_nothing_says() {
    Set<String> said = new HashSet<>();
    problems().map(SearchMessages::problem).forEach(said::add);
    NOTICES.stream().map(SearchMessages::notice).forEach(said::add);
    said.add(SearchMessages.missing(List.of("a", "b")));
    said.addAll(SearchMessages.explanation(EXPLANATION));
    said.add(SearchMessages.byMeaning());
    ResourceBundle bundle = ResourceBundle.getBundle("org.dateline.messages.search", Locale.ROOT);

    for (String key : bundle.keySet()) {
      String fixed = bundle.getString(key).replaceAll("\\{.*\\}", "\u0000");
      assertThat(said)
          .as(key)
          .anyMatch(words -> Stream.of(fixed.split("\u0000")).allMatch(words::contains));
    }
  }
}
