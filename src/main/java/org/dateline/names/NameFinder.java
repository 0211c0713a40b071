package org.dateline.names;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.dateline.model.Mention;
import org.dateline.model.Part;
import org.dateline.names.crf.Crf;
import org.dateline.names.namelist.ListedMentions;
import org.dateline.names.namelist.NameList;
import org.dateline.names.place.Atlas;
import org.dateline.names.recognition.Alone;
import org.dateline.names.recognition.NamePhrases;
import org.dateline.names.recognition.Recognizer;
import org.dateline.names.text.ArticleText;
import org.dateline.names.text.FoundName;
import org.jspecify.annotations.Nullable;

/// Finds the names in an article and which full name each stands for. Thread-safe; several threads
/// may use one, an article each.
///
/// The model is loaded on first use (about a second, 120 MB), so not on the JavaFX thread.
public final class NameFinder {

  /// Raise this with every change of a rule in this package that changes what is found.
  private static final int RULES = 2;

  private volatile @Nullable Loaded loaded;
  private volatile NameList list = NameList.EMPTY;

  private final Set<Step> steps;

  private NameFinder(Set<Step> steps) {
    this.steps = steps;
  }

  /// A finder with nothing loaded yet; costs nothing.
  public static NameFinder create() {
    return with(EnumSet.allOf(Step.class));
  }

  /// A finder that does only these steps.
  static NameFinder with(Set<Step> steps) {
    return new NameFinder(Set.copyOf(steps));
  }

  /// Has the reader's own list of names found too, from now on.
  public void use(NameList names) {
    list = names;
  }

  /// Loads the model now, unless it is loaded already; other callers wait for it.
  ///
  /// @throws UncheckedIOException if the model is missing or cannot be read; a later call tries
  ///   again
  public void load() {
    loaded();
  }

  /// The names of an article: headline first, then the text, in order, none overlapping another.
  ///
  /// Spans count UTF-16 units of `title` and `text` as given. The cost is linear in their length,
  /// about 30,000 words a second; memory grows with the number of names alone.
  ///
  /// @param title the headline; may be empty
  /// @param text the body, paragraphs parted by a blank line; may be empty
  /// @throws UncheckedIOException if the model is missing or cannot be read
  /// @throws CancellationException if the thread is interrupted meanwhile; it stays interrupted
  public List<Mention> find(String title, String text) {
    Loaded ready = loaded();
    Recognizer model = ready.recognizer();
    ArticleText article = ArticleText.of(title, text);
    List<FoundName> names = new ArrayList<>();
    for (Part part : Part.values()) {
      List<FoundName> seen = model.find(part, article, steps.contains(Step.SECOND_MODEL));
      names.addAll(
          steps.contains(Step.PHRASES) ? NamePhrases.complete(part, article.of(part), seen) : seen);
    }
    List<Mention> found =
        ArticleNames.resolve(
            article, names, new Alone(model::isOrdinaryWord), ready.atlas(), steps);
    NameList own = list;
    for (Part part : Part.values()) {
      found = ListedMentions.merge(found, part, article.of(part), own);
    }
    return found;
  }

  /// Which model and rules are at work; changes whenever the names found in a text may change.
  public String version() {
    return Recognizer.MODELS + ", rules " + RULES + list.digest();
  }

  private record Loaded(Recognizer recognizer, Atlas atlas) {}

  private Loaded loaded() {
    Loaded ready = loaded;
    return ready != null ? ready : loadOnce();
  }

  private synchronized Loaded loadOnce() {
    Loaded ready = loaded;
    if (ready == null) {
      CoreNlpLogging.end();
      CompletableFuture<Atlas> atlas = CompletableFuture.supplyAsync(Atlas::load);
      Recognizer recognizer = Recognizer.load();
      ready = new Loaded(recognizer, Crf.joined(atlas));
      loaded = ready;
    }
    return ready;
  }
}
