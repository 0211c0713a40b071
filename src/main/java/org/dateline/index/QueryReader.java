package org.dateline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/// Reads what a reader types: words (all must occur), `"phrases"`, `AND`, `OR`, `NOT`, `-word`,
/// parentheses, `prefix*`, and the fields `title:`, `text:` and `author:`. What is not well formed
/// is searched as plain words. The headline counts for more, and so do words that stand together.
final class QueryReader {

  private static final String[] FIELDS = {Fields.TITLE, Fields.TEXT};

  /// How much more a word in the headline counts; the usual order of magnitude for news search.
  private static final Map<String, Float> BOOSTS = Map.of(Fields.TITLE, 3f, Fields.TEXT, 1f);

  /// Longer queries are cut here, in UTF-16 units.
  private static final int MAX_LENGTH = 4_000;

  /// How much words that stand near each other add, and how near is near.
  private static final float NEAR_BOOST = 2f;

  private static final int NEAR = 8;

  private final Analyzer analyzer;

  QueryReader(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /// A query, and what the reader should know of how it was read.
  ///
  /// @param notice empty for nothing
  record Reading(Query query, String notice) {}

  /// Reads a query. Never fails.
  Reading read(String typed) {
    String words = typed.length() > MAX_LENGTH ? typed.substring(0, MAX_LENGTH) : typed;
    words = straightQuotes(words);
    try {
      Query parsed = parser().parse(words);
      return new Reading(withNearness(parsed, words), "");
    } catch (ParseException | TokenMgrError | IndexSearcher.TooManyClauses e) {
      return new Reading(plain(words), "Searched for the words as they stand");
    }
  }

  private MultiFieldQueryParser parser() {
    MultiFieldQueryParser parser =
        new MultiFieldQueryParser(FIELDS, analyzer, BOOSTS) {
          @Override
          protected Query getFieldQuery(String field, String text, boolean quoted)
              throws ParseException {
            if (field == null || isField(field)) {
              return super.getFieldQuery(field, text, quoted);
            }
            throw new ParseException("no field " + field);
          }

          @Override
          protected Query getRegexpQuery(String field, String term) throws ParseException {
            throw new ParseException("no regular expressions");
          }
        };
    parser.setDefaultOperator(QueryParser.Operator.AND);
    parser.setAllowLeadingWildcard(false);
    return parser;
  }

  private static boolean isField(String name) {
    return name.equals(Fields.TITLE) || name.equals(Fields.TEXT) || name.equals(Fields.AUTHOR);
  }

  /// Every word must occur, in the headline or in the text; signs mean nothing.
  private Query plain(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(analyzer);
    int clauses = 0;
    for (String word : words.split("\\s+")) {
      if (word.matches("AND|OR|NOT|&&|\\|\\|")) {
        continue;
      }
      BooleanQuery.Builder either = new BooleanQuery.Builder();
      boolean any = false;
      for (String field : FIELDS) {
        Query query = builder.createPhraseQuery(field, word);
        if (query != null) {
          either.add(new BoostQuery(query, BOOSTS.getOrDefault(field, 1f)), Occur.SHOULD);
          any = true;
        }
      }
      if (any && clauses++ < IndexSearcher.getMaxClauseCount() / 4) {
        all.add(either.build(), Occur.MUST);
      }
    }
    return clauses == 0 ? new MatchNoDocsQuery("no words") : all.build();
  }

  /// Plain words that stand near each other score higher.
  private Query withNearness(Query parsed, String words) {
    List<String> plain = new ArrayList<>();
    for (String word : words.split("\\s+")) {
      if (!word.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’-]*") || word.matches("AND|OR|NOT")) {
        return parsed;
      }
      plain.add(word);
    }
    if (plain.size() < 2) {
      return parsed;
    }
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(parsed, Occur.MUST);
    QueryBuilder builder = new QueryBuilder(analyzer);
    for (String field : FIELDS) {
      Query near = builder.createPhraseQuery(field, String.join(" ", plain), NEAR);
      if (near != null && !(near instanceof PhraseQuery phrase && phrase.getTerms().length < 2)) {
        both.add(new BoostQuery(near, NEAR_BOOST * BOOSTS.getOrDefault(field, 1f)), Occur.SHOULD);
      }
    }
    return both.build();
  }

  private static String straightQuotes(String typed) {
    return typed.replaceAll("[“”„«»]", "\"").replaceAll("[‘’]", "'");
  }
}
