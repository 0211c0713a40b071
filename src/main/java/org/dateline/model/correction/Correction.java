package org.dateline.model.correction;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Span;

/// What the reader says about a name, against what the program has found. Holds nothing that
/// finding names again could change: no number of a row, only names, ids of articles, and places
/// with the characters that stood there.
public sealed interface Correction {

  /// A correction that holds in one article.
  sealed interface ArticleCorrection extends Correction {

    /// The id of the article.
    String article();
  }

  /// A correction that holds in the whole library.
  sealed interface LibraryCorrection extends Correction {

    /// The name that it is about, and through it an entity.
    FullName name();

    /// Every name that it speaks of.
    default List<FullName> names() {
      return this instanceof EntityMerge(FullName name, FullName into)
          ? List.of(name, into)
          : List.of(name());
    }
  }

  /// The characters at one place are no name. Follows them where the text has changed around them
  /// and they stand in it just once.
  ///
  /// @param part where in the article `span` counts
  /// @param span the place
  /// @param text the characters at the place
  record NotAMention(String article, ArticlePart part, Span span, String text)
      implements ArticleCorrection {}

  /// Nothing in one article has this name.
  record NotAMentionInArticle(String article, FullName name) implements ArticleCorrection {}

  /// What has one name in an article stands for another: whose a short name is that nothing else
  /// tells.
  ///
  /// @param as what it stands for
  record MentionLink(String article, FullName name, FullName as) implements ArticleCorrection {}

  /// The characters at a place are a name, there and wherever else in the article they stand as
  /// whole words and are no name, or only parts of them are.
  ///
  /// @param part where in the article `span` counts
  /// @param span the place that the reader marked
  /// @param name the name; its written form is the characters
  record NewMention(String article, ArticlePart part, Span span, FullName name)
      implements ArticleCorrection {}

  /// A name names nobody, nor do those that are one entity with it.
  ///
  /// @param alone whether only this name is meant, and what was one entity with it stays
  record NotAName(FullName name, boolean alone) implements LibraryCorrection {}

  /// An entity is of another type. If a name of this spelling and that type is there, the two are
  /// one entity from now on.
  ///
  /// @param type what the entity is
  record TypeChange(FullName name, EntityType type) implements LibraryCorrection {

    /// The name with the type that it should have had.
    public FullName retyped() {
      return new FullName(new NameKey(type, name.key().folded()), name.written());
    }

    @Override
    public List<FullName> names() {
      return List.of(name, retyped());
    }
  }

  /// An entity is to be shown under another name.
  ///
  /// @param display the name to show; not blank
  record EntityRename(FullName name, String display) implements LibraryCorrection {

    /// @throws IllegalArgumentException if the new name is blank
    public EntityRename {
      display = display.strip();
      if (display.isEmpty()) {
        throw new IllegalArgumentException("“" + name.written() + "” cannot be renamed to nothing");
      }
    }
  }

  /// A merge: the entities of two names are one, and keep the name and the type of the second.
  record EntityMerge(FullName name, FullName into) implements LibraryCorrection {}

  /// A split: a name is not of the entity that it was given to.
  record EntitySplit(FullName name) implements LibraryCorrection {}
}
