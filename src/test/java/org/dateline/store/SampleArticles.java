package org.dateline.store;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.model.NameKey;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.store.ArticleTable.IncomingArticle;
import org.dateline.store.NameLinks.NameLink;

/// Articles and mentions to store.
final class SampleArticles {

  static final String FILE = "file:///articles/a.json";

  /// Links by the folded name, people apart from all others.
  static final NameLinks LINKS =
      name ->
          new NameLink(
              (name.key().type() == EntityType.PERSON ? "p:" : "g:") + name.key().folded(), "");

  private SampleArticles() {}

  static Article article(String id, String text) {
    return new Article(
        id,
        "Title of " + id,
        "Sample",
        List.of("Ann Lee", "Bo Ek"),
        Optional.of(PublicationDate.parse("2018-05-08")),
        "https://example.org/" + id,
        "en",
        text);
  }

  static IncomingArticle incoming(String id, String text) {
    return new IncomingArticle(article(id, text), FILE);
  }

  /// The first place of some words in the text, as a mention of a person.
  static Mention person(StoredArticle article, String words, String folded, LinkReason why) {
    int start = article.article().text().indexOf(words);
    return new Mention(
        ArticlePart.TEXT,
        new Span(start, start + words.length()),
        new NameKey(EntityType.PERSON, folded),
        why);
  }

  static StoredArticle stored(Store store, String id) {
    return store.articles().byId(id).orElseThrow();
  }
}
