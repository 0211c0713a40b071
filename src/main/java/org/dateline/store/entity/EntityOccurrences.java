package org.dateline.store.entity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkReason;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.EnumCodes;
import org.dateline.store.sqlite.NumbersParameter;
import org.dateline.store.sqlite.StoredRow;

/// Where the names of an entity occur, with the dates of the articles and without their texts.
/// Thread-safe.
public final class EntityOccurrences {

  private static final String PLACES =
      """
      SELECT article.number AS article, published, part, start, end
      FROM article JOIN mention ON mention.article = article.number
      WHERE article.number IN (SELECT value FROM json_each(:articles))
        AND +mention.name IN (SELECT value FROM json_each(:names))
        AND why <> :weak
      ORDER BY article.number, part, start
      """;

  private final Connections connections;

  /// Reads by these connections.
  public EntityOccurrences(Connections connections) {
    this.connections = connections;
  }

  /// An article and where it has any of some names.
  ///
  /// @param article its number
  /// @param published when, if that is known
  /// @param places by part and place, at least one
  public record ArticleOccurrences(
      long article, Optional<PublicationDate> published, List<OccurrencePlace> places) {}

  /// A place in an article.
  public record OccurrencePlace(ArticlePart part, Span span) {}

  /// Where these articles have these names, by article; weak mentions left out, and articles
  /// without any. Linear in all mentions of the articles, about three million a second.
  public List<ArticleOccurrences> of(Collection<Long> articles, Collection<Long> names) {
    return connections.read(handle -> {
      OccurrenceRows rows = new OccurrenceRows();
      handle
          .createQuery(PLACES)
          .bind("articles", NumbersParameter.bound(articles))
          .bind("names", NumbersParameter.bound(names))
          .bind("weak", EnumCodes.of(LinkReason.LinkRule.NATIONALITY_OF))
          .map(StoredRow.read(rows::add))
          .list();
      return rows.found();
    });
  }

  /// Gathers the rows of one article after another.
  private static final class OccurrenceRows {

    private final Map<Long, ArticleOccurrences> byArticle = new HashMap<>();
    private final List<ArticleOccurrences> inOrder = new ArrayList<>();

    boolean add(StoredRow row) throws SQLException {
      long number = row.number("article");
      ArticleOccurrences article = byArticle.get(number);
      if (article == null) {
        String published = row.text("published");
        article =
            new ArticleOccurrences(
                number,
                published.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PublicationDate.parse(published)),
                new ArrayList<>(1));
        byArticle.put(number, article);
        inOrder.add(article);
      }
      return article
          .places()
          .add(new OccurrencePlace(row.part(), new Span(row.small("start"), row.small("end"))));
    }

    List<ArticleOccurrences> found() {
      return inOrder;
    }
  }
}
