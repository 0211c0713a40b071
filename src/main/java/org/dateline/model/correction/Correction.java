package org.dateline.model.correction;

import java.util.List;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.NameKey;
import org.dateline.model.Part;
import org.dateline.model.Span;

/// What the reader says about a name, against what the program has found. Holds nothing that
/// finding names again could change: no number of a row, only names, ids of articles, and places
/// with the characters that stood there.
public sealed interface Correction {

  /// A correction that holds in one article.
  sealed interface InArticle extends Correction {

    /// The id of the article.
    String article();
  }

  /// A correction that holds in the whole library.
  sealed interface InLibrary extends Correction {

    /// The name that it is about, and through it an entity.
    FullName name();

    /// Every name that it speaks of.
    default List<FullName> names() {
      return this instanceof Merged(FullName name, FullName into)
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
  record NoNameHere(String article, Part part, Span span, String text) implements InArticle {}

  /// Nothing in one article has this name.
  record NoNameInArticle(String article, FullName name) implements InArticle {}

  /// The characters at a place are a name, there and wherever else in the article they stand as
  /// whole words and are no name, or only parts of them are.
  ///
  /// @param part where in the article `span` counts
  /// @param span the place that the reader marked
  /// @param name the name; its written form is the characters
  record NewName(String article, Part part, Span span, FullName name) implements InArticle {}

  /// A name names nobody, nor do those that are one entity with it.
  ///
  /// @param alone whether only this name is meant, and what was one entity with it stays
  record NoName(FullName name, boolean alone) implements InLibrary {}

  /// An entity is of another type. If a name of this spelling and that type is there, the two are
  /// one entity from now on.
  ///
  /// @param type what the entity is
  record OtherType(FullName name, EntityType type) implements InLibrary {

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
  record Renamed(FullName name, String display) implements InLibrary {

    /// @throws IllegalArgumentException if the new name is blank
    public Renamed {
      display = display.strip();
      if (display.isEmpty()) {
        throw new IllegalArgumentException("“" + name.written() + "” cannot be renamed to nothing");
      }
    }
  }

  /// The entities of two names are one, and keep the name and the type of the second.
  record Merged(FullName name, FullName into) implements InLibrary {}

  /// A name is not of the entity that it was given to.
  record Split(FullName name) implements InLibrary {}
}
