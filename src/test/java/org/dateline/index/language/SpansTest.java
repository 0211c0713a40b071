package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.EntityClause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.NearClause;
import org.dateline.model.query.Clause.NotClause;
import org.dateline.model.query.Clause.OrClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.RegexClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the parts of a query stand in the reader's words.
class SpansTest {

  /// The spans of a clause, in its order.
  static List<Span> spans(Clause clause) {
    List<Span> spans = new ArrayList<>();
    collect(clause, spans);
    return spans;
  }

  private static void collect(Clause clause, List<Span> spans) {
    switch (clause) {
      case WordClause word -> spans.add(word.at());
      case PhraseClause phrase -> spans.add(phrase.at());
      case WildcardClause pattern -> spans.add(pattern.at());
      case FuzzyClause fuzzy -> spans.add(fuzzy.at());
      case RegexClause regex -> spans.add(regex.at());
      case EntityClause named -> spans.add(named.at());
      case FieldClause in -> collect(in.clause(), spans);
      case NotClause not -> collect(not.clause(), spans);
      case AndClause all -> all.clauses().forEach(one -> collect(one, spans));
      case OrClause any -> any.clauses().forEach(one -> collect(one, spans));
      case NearClause near -> {
        collect(near.left(), spans);
        collect(near.right(), spans);
      }
      default -> {}
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim, (xi) U.S.                  => kim|xi|U.S.
          a "b c"~5 d                     => a|"b c"~5|d
          -title:(kim* OR moon~2)           => kim*|moon~2
          /ki[mn]/ /kim/                  => /ki[mn]/|kim
          person:"Xi Jinping" NEAR/3 x    => "Xi Jinping"|x
          person:(Kim Jong Un OR Xi)      => Kim Jong Un|Xi
          🌏🌏 x                           => 🌏🌏|x
          titel:kim                       => titel|kim
          date:2018-13 x                  => 2018-13|x
          """)
  void a_part_stands_where_the_reader_wrote_it(String words, String parts) {
    assertThat(spans(Queries.of(words).clause()))
        .extracting(span -> span.of(words))
        .containsExactly(parts.split("\\|"));
  }
}
