package org.dateline.model.query;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Entity;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.Tag;

/// A completion of a search (autocomplete): what a reader who has typed a few letters may be
/// looking for.
public sealed interface SearchSuggestion {

  /// A person, place or organization.
  ///
  /// @param entity the entity; its article count is exact
  /// @param alias the name that was met, where it is another than the entity's own; else empty
  /// @param matches what was typed, as spans of the alias or else of the entity's name; empty where
  ///   it was met with a slip
  record EntitySuggestion(Entity entity, String alias, List<Span> matches)
      implements SearchSuggestion {
    public EntitySuggestion {
      matches = List.copyOf(matches);
    }
  }

  /// A tag of the reader's.
  ///
  /// @param matches what was typed, as spans of its name
  /// @param articles how many articles have it
  record TagSuggestion(Tag tag, List<Span> matches, long articles) implements SearchSuggestion {
    public TagSuggestion {
      matches = List.copyOf(matches);
    }
  }

  /// An article, by its headline.
  ///
  /// @param matches what was typed, as spans of the headline
  record HeadlineSuggestion(
      String id, String title, List<Span> matches, Optional<PublicationDate> published)
      implements SearchSuggestion {
    public HeadlineSuggestion {
      matches = List.copyOf(matches);
    }
  }

  /// A search that the reader made before.
  ///
  /// @param words the search
  /// @param articles how many it finds now
  record PastSearchSuggestion(String words, long articles) implements SearchSuggestion {}

  /// A search that the reader saved.
  record SavedSearchSuggestion(SavedSearch search) implements SearchSuggestion {}
}
