package org.dateline.names;

import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.recognition.Recognizer;

/// What takes a second to load, once for all test classes of this package.
public final class LoadedModels {

  /// What is known of places.
  static final PlaceKnowledge ATLAS = PlaceKnowledge.load();

  private LoadedModels() {}

  /// The recogniser, loaded on first use.
  public static Recognizer recognizer() {
    return RecognizerHolder.RECOGNIZER;
  }

  /// What is known of places.
  public static PlaceKnowledge places() {
    return ATLAS;
  }

  /// A finder of names that does everything, loaded on first use.
  static NameFinder finder() {
    return FinderHolder.FINDER;
  }

  private static final class RecognizerHolder {
    static final Recognizer RECOGNIZER = Recognizer.load();
  }

  private static final class FinderHolder {
    static final NameFinder FINDER = NameFinder.create();
  }
}
