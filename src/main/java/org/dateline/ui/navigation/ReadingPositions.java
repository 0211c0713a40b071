package org.dateline.ui.navigation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.ui.article.document.ScrollPosition;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.PreferenceValues;

/// How far each article has been read, for when the reader comes back to it, also after a restart.
/// On the window's thread; read and written in the background.
final class ReadingPositions {

  /// The setting they are kept under.
  static final String SETTING = "positions";

  /// More articles than this are forgotten, those first that were left the longest ago.
  static final int MAX_ARTICLES = 500;

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final SettingWriter<List<LeftArticle>> kept;
  private final Map<String, ScrollPosition> places = new LinkedHashMap<>();
  private boolean loaded;

  ReadingPositions(Supplier<Library> library, BackgroundExecutor background) {
    this.library = library;
    this.background = background;
    this.kept = new SettingWriter<>(library, background, SETTING, ReadingPositions::write);
  }

  /// An article and where it was left.
  private record LeftArticle(String id, ScrollPosition place) {}

  /// Takes up what was kept, beside what has been noted meanwhile.
  void begin() {
    background.run(
        () -> read(library.get().settings().get(SETTING).orElse("")),
        (List<LeftArticle> before) -> {
          loaded = true;
          kept.begin(before);
          Map<String, ScrollPosition> now = new LinkedHashMap<>(places);
          places.clear();
          before.forEach(it -> note(it.id(), it.place()));
          now.forEach(this::note);
        });
  }

  /// Takes up what others have, as if it had been noted here.
  void take(ReadingPositions others) {
    others.places.forEach(this::note);
  }

  /// Notes where the reader has come to in an article. One whose beginning is in sight needs no
  /// place.
  void note(String article, ScrollPosition place) {
    // The last one that is noted is the last one to be forgotten.
    places.remove(article);
    if (place.offset() > 0) {
      places.put(article, place);
      if (places.size() > MAX_ARTICLES) {
        places.remove(places.keySet().iterator().next());
      }
    }
  }

  /// Where the reader has come to in an article, or else its beginning.
  ScrollPosition of(Optional<String> article) {
    return article
        .map(it -> places.getOrDefault(it, ScrollPosition.TOP))
        .orElse(ScrollPosition.TOP);
  }

  /// Keeps them for the next start, unless they are as they were kept last.
  void keep() {
    if (loaded) {
      kept.keep(
          places.entrySet().stream()
              .map(left -> new LeftArticle(left.getKey(), left.getValue()))
              .toList());
    }
  }

  private static String write(List<LeftArticle> articles) {
    PreferenceValues values = new PreferenceValues();
    for (int i = 0; i < articles.size(); i++) {
      LeftArticle left = articles.get(i);
      values.put(i + ".article", left.id());
      values.put(i + ".offset", left.place().offset()).put(i + ".below", left.place().below());
    }
    return values.toString();
  }

  private static List<LeftArticle> read(String text) {
    PreferenceValues values = PreferenceValues.read(text);
    List<LeftArticle> articles = new ArrayList<>();
    for (int i = 0; i < MAX_ARTICLES && values.has(i + ".article"); i++) {
      long offset = values.whole(i + ".offset", 0);
      if (offset > 0 && offset <= Integer.MAX_VALUE) {
        articles.add(
            new LeftArticle(
                values.text(i + ".article", ""),
                new ScrollPosition((int) offset, values.number(i + ".below", 0))));
      }
    }
    return articles;
  }
}
