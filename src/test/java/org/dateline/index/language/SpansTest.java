package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.All;
import org.dateline.model.query.Clause.Any;
import org.dateline.model.query.Clause.Fuzzy;
import org.dateline.model.query.Clause.In;
import org.dateline.model.query.Clause.Named;
import org.dateline.model.query.Clause.Near;
import org.dateline.model.query.Clause.Not;
import org.dateline.model.query.Clause.Pattern;
import org.dateline.model.query.Clause.Phrase;
import org.dateline.model.query.Clause.Regex;
import org.dateline.model.query.Clause.Word;
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
      case Word word -> spans.add(word.at());
      case Phrase phrase -> spans.add(phrase.at());
      case Pattern pattern -> spans.add(pattern.at());
      case Fuzzy fuzzy -> spans.add(fuzzy.at());
      case Regex regex -> spans.add(regex.at());
      case Named named -> spans.add(named.at());
      case In in -> collect(in.clause(), spans);
      case Not not -> collect(not.clause(), spans);
      case All all -> all.clauses().forEach(one -> collect(one, spans));
      case Any any -> any.clauses().forEach(one -> collect(one, spans));
      case Near near -> {
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
