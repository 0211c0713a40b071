package org.dateline.index;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Lucene's classic query language, without what would be slow or of no use in news: regular
/// expressions, a wildcard in front, fields that a reader does not know, and patterns that are
/// longer than any word.
final class NewsQueryParser extends MultiFieldQueryParser {

  /// The longest word with a wildcard or a tilde, in UTF-16 units. Long ones can make automata of
  /// any size.
  private static final int MAX_PATTERN = 40;

  NewsQueryParser(Analyzer analyzer) {
    super(QueryReader.FIELDS.toArray(String[]::new), analyzer, QueryReader.BOOSTS);
    setDefaultOperator(QueryParser.Operator.AND);
    setAllowLeadingWildcard(false);
    // "Jong-un" is two words to the analyzer, and means them together.
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
  }

  @Override
  protected Query getFieldQuery(@Nullable String field, String text, boolean quoted)
      throws ParseException {
    return super.getFieldQuery(known(field), text, quoted);
  }

  @Override
  protected Query getFieldQuery(@Nullable String field, String text, int slop)
      throws ParseException {
    return super.getFieldQuery(known(field), text, slop);
  }

  @Override
  protected Query getPrefixQuery(@Nullable String field, String start) throws ParseException {
    return super.getPrefixQuery(known(field), pattern(start));
  }

  @Override
  protected Query getWildcardQuery(@Nullable String field, String word) throws ParseException {
    return super.getWildcardQuery(known(field), pattern(word));
  }

  @Override
  protected Query getFuzzyQuery(@Nullable String field, String word, float similarity)
      throws ParseException {
    return super.getFuzzyQuery(known(field), pattern(word), similarity);
  }

  @Override
  protected Query getRangeQuery(
      @Nullable String field,
      @Nullable String from,
      @Nullable String to,
      boolean fromInclusive,
      boolean toInclusive)
      throws ParseException {
    throw new ParseException("no ranges");
  }

  @Override
  protected Query getRegexpQuery(@Nullable String field, String pattern) throws ParseException {
    throw new ParseException("no regular expressions");
  }

  /// What must not occur, alone, leaves everything else.
  @Override
  protected Query getBooleanQuery(List<BooleanClause> clauses) throws ParseException {
    if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
      clauses.add(new BooleanClause(MatchAllDocsQuery.INSTANCE, Occur.FILTER));
    }
    return super.getBooleanQuery(clauses);
  }

  private static String pattern(String word) throws ParseException {
    if (word.length() > MAX_PATTERN) {
      throw new ParseException("a pattern of " + word.length() + " characters");
    }
    return word;
  }

  /// Null is what the parser calls all fields at once.
  private static @Nullable String known(@Nullable String field) throws ParseException {
    if (field == null
        || field.equals(Fields.TITLE)
        || field.equals(Fields.TEXT)
        || field.equals(Fields.AUTHOR)
        || field.equals("*")) {
      return field;
    }
    throw new ParseException("no field " + field);
  }
}
