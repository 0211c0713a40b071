package org.dateline.names.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.text.WordList;

/// Our own two small tables of places that share a name with another: cities of which one is the
/// usual one, `namesakes.tsv`, and names of a state and of something else, `place-senses.tsv`. All
/// names are folded as keys are. Immutable.
///
/// @param homes for the name of a city the states and countries that the usual one is in; none
///   where no city is the usual one
/// @param senses for the name of a state what it may mean, the usual one first
public record PlaceTable(Map<String, Set<String>> homes, Map<String, List<PlaceSense>> senses) {

  private static final String NAMESAKES = "namesakes.tsv";
  private static final String SENSES = "place-senses.tsv";

  /// What a name may mean.
  ///
  /// @param key the folded name of the key
  /// @param near what is named in articles that mean it
  /// @param inside places that lie in it
  public record PlaceSense(String key, Set<String> near, Set<String> inside) {}

  /// Reads the tables from the class path: about 5 ms.
  ///
  /// @throws IllegalStateException if one is missing
  public static PlaceTable load() {
    Map<String, Set<String>> homes = new HashMap<>();
    for (String[] row : rows(NAMESAKES)) {
      homes.put(row[0], names(row[1]));
    }
    Map<String, List<PlaceSense>> senses = new HashMap<>();
    for (String[] row : rows(SENSES)) {
      senses
          .computeIfAbsent(row[0], _ -> new ArrayList<>())
          .add(new PlaceSense(row[1], names(row[2]), names(row[3])));
    }
    return new PlaceTable(Map.copyOf(homes), Map.copyOf(senses));
  }

  /// The key of a state: its name, or for "georgia" and its like the one of that sense.
  String stateKey(String state) {
    return senses.containsKey(state) ? state + " state" : state;
  }

  /// What a name may mean; nothing if it is not one of those names.
  List<PlaceSense> sensesOf(String name) {
    return senses.getOrDefault(name, List.of());
  }

  /// The usual sense of a name that has several.
  PlaceSense usual(String name) {
    return sensesOf(name).getFirst();
  }

  /// The sense of a name that has several that is the state.
  PlaceSense state(String name) {
    return sensesOf(name).getLast();
  }

  private static Set<String> names(String list) {
    return list.isBlank() ? Set.of() : Set.of(list.strip().split(", "));
  }

  private static List<String[]> rows(String table) {
    return WordList.lines(PlaceTable.class, table).stream()
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
