package org.dateline.names;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.model.ArticlePart;
import org.dateline.model.Mention;
import org.dateline.model.Span;
import org.dateline.names.crf.TokenProbabilities;
import org.dateline.names.namelist.ListedMentions;
import org.dateline.names.namelist.NameList;
import org.dateline.names.recognition.Recognizer;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.NormalizedText;
import org.dateline.names.text.RecognizedName;
import org.dateline.names.text.StandaloneNameCheck;
import org.jspecify.annotations.Nullable;

/// Named entity recognition and coreference: finds the names in an article and which full name each
/// stands for. Thread-safe; several threads may use one, an article each.
///
/// The models are loaded on first use (about a second, 120 MB), so not on the JavaFX thread; all
/// finders share them.
public final class NameFinder {

  /// Raise this with every change of a rule in this package that changes what is found.
  private static final int RULES = 8;

  private volatile @Nullable RecognitionModels loaded;
  private volatile NameList list = NameList.EMPTY;

  private final Set<PipelineStep> steps;

  private NameFinder(Set<PipelineStep> steps) {
    this.steps = steps;
  }

  /// A finder with nothing loaded yet; costs nothing.
  public static NameFinder create() {
    return with(EnumSet.allOf(PipelineStep.class));
  }

  /// A finder that does only these steps.
  static NameFinder with(Set<PipelineStep> steps) {
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
    RecognitionModels ready = loaded();
    Recognizer model = ready.recognizer();
    NormalizedText normalTitle = normalized(title);
    NormalizedText normalText = normalized(text);
    ArticleParagraphs article = ArticleParagraphs.of(normalTitle.text(), normalText.text());
    List<RecognizedName> seen = new ArrayList<>();
    boolean classify = steps.contains(PipelineStep.TYPE_CLASSIFIER);
    TokenProbabilities probabilities =
        classify ? TokenProbabilities.empty() : TokenProbabilities.unwanted();
    for (ArticlePart part : ArticlePart.values()) {
      seen.addAll(
          model.find(
              part,
              article,
              steps.contains(PipelineStep.SECOND_MODEL),
              steps.contains(PipelineStep.TRUECASING),
              probabilities));
    }
    NameRules rules = new NameRules(ready.placeKnowledge(), model::isOrdinaryWord, steps);
    List<RecognizedName> mended = rules.mended(article, seen);
    List<Mention> found =
        MentionResolver.resolve(
            article,
            mended,
            new StandaloneNameCheck(model::isOrdinaryWord),
            names ->
                classify
                    ? ready.types().decide(article, names, probabilities, seen, mended)
                    : names,
            ready.placeKnowledge(),
            steps);
    found = original(found, normalTitle, normalText);
    NameList own = list;
    for (ArticlePart part : ArticlePart.values()) {
      found =
          ListedMentions.merge(
              found,
              part,
              switch (part) {
                case TITLE -> title;
                case TEXT -> text;
              },
              own);
    }
    return found;
  }

  /// The mentions of normal texts, in the places of the texts as they are stored.
  private static List<Mention> original(
      List<Mention> mentions, NormalizedText title, NormalizedText text) {
    return mentions.stream()
        .map(mention -> {
          NormalizedText normal =
              switch (mention.part()) {
                case TITLE -> title;
                case TEXT -> text;
              };
          Span span = normal.original(mention.span());
          return new Mention(mention.part(), span, mention.key(), mention.why());
        })
        .toList();
  }

  private NormalizedText normalized(String text) {
    return steps.contains(PipelineStep.NORMALIZATION)
        ? NormalizedText.of(text)
        : NormalizedText.asIs(text);
  }

  /// Which model and rules are at work; changes whenever the names found in a text may change.
  public String version() {
    return Recognizer.MODELS + ", rules " + RULES + list.digest();
  }

  private RecognitionModels loaded() {
    RecognitionModels ready = loaded;
    if (ready == null) {
      ready = RecognitionModels.shared();
      loaded = ready;
    }
    return ready;
  }
}
