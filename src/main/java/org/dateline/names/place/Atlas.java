package org.dateline.names.place;

import java.util.List;
import java.util.Map;
import org.dateline.model.EntityType;
import org.dateline.model.Mention;
import org.dateline.names.text.ArticleText;
import org.dateline.names.text.FoundName;
import org.dateline.names.text.NameFolding;
import org.dateline.names.text.WellKnown;

/// What is known of places before an article is read: cities, states, countries and their peoples.
/// Immutable; 3 MB.
public record Atlas(Gazetteer gazetteer, PlaceTable places, Nationalities nationalities) {

  /// Reads the tables from the class path: some 150 ms.
  ///
  /// @throws java.io.UncheckedIOException if one is missing or cannot be read
  public static Atlas load() {
    Demonyms demonyms = Demonyms.load();
    return new Atlas(Gazetteer.load(demonyms), PlaceTable.load(), new Nationalities(demonyms));
  }

  /// The names of an article with the states and districts beside its places.
  public List<FoundName> complete(ArticleText article, List<FoundName> found) {
    return PlaceNames.complete(article, found, gazetteer);
  }

  /// Whether the words around a name of one word tell that it is a place.
  public boolean isPlace(ArticleText article, FoundName name) {
    return PlaceContext.isPlaceHere(article, name, gazetteer);
  }

  /// Whether a name is the one of a country, a state or a city.
  public boolean knows(FoundName name) {
    String letters = NameFolding.letters(name.text());
    return WellKnown.contains(NameFolding.key(EntityType.LOCATION, name.text()))
        || gazetteer.isState(letters)
        || gazetteer.isCity(letters);
  }

  /// The keys of the places that are not what they are by themselves.
  public Map<FoundName, Places.Placed> keys(ArticleText article, List<FoundName> names) {
    return Places.keys(article, names, gazetteer, places);
  }

  /// The mentions of an article with the weak ones of countries.
  public List<Mention> withNationalities(ArticleText article, List<Mention> mentions) {
    return nationalities.complete(article, mentions);
  }
}
