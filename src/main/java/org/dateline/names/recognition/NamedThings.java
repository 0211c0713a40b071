package org.dateline.names.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.names.text.AdjacentWords;
import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;

/// Things that are called after persons: ships and storms, prizes and laws, which are no names of
/// this project's three kinds; streets and airports, which are places; schools and hospitals, which
/// are organizations. None of them is the person.
public final class NamedThings {

  private static final CuedPattern CARRIED =
      CuedPattern.of(
          "uss hms rms ss mv v hmas hmcs hmnzs usns uscgc rfa ins brp kri fs roks usav typhoon"
              + " hurricane cyclone storm depression carrier destroyer frigate tanker"
              + " probe spacecraft satellite rover lander rocket warship submarine ferry yacht freighter trawler",
          "(?<!\\p{L})(?:USS|HMS|RMS|SS|MV|M/V|HMAS|HMCS|HMNZS|USNS|USCGC|RFA|INS|BRP|KRI|FS|ROKS|USAV|(?:[Ss]uper )?[Tt]yphoon|[Hh]urricane"
              + "|[Cc]yclone|(?:[Tt]ropical )?[Ss]torm|[Tt]ropical [Dd]epression|[Aa]ircraft [Cc]arrier|[Dd]estroyer|[Ff]rigate|[Tt]anker"
              + "|probe|spacecraft|satellite,?|rover|lander|rocket|warship|submarine|ferry|yacht|freighter|trawler)\\s$");
  private static final Pattern STORM_NAME =
      Pattern.compile(
          "(?=[TtHhCcSs])(?<!\\p{L})(?:[Tt]yphoon|[Hh]urricane|[Cc]yclone|[Ss]torm|Tropical [Dd]epression|USS|HMS|USNS|HMAS|SS) (\\p{Lu}\\p{L}+)(?! \\p{Lu})");

  /// One of these is in every match of it.
  private static final List<String> STORMS_AND_SHIPS =
      List.of(
          "yphoon ",
          "urricane ",
          "yclone ",
          "torm ",
          "epression ",
          "SS ",
          "HMS ",
          "USNS ",
          "HMAS ");

  private static final Pattern CARRIER =
      Pattern.compile(
          "(?:USS|HMS|RMS|SS|MV|HMAS|HMCS|USNS|INS|Super Typhoon|Typhoon|Hurricane|Cyclone|Tropical Storm|Storm)\\s.+");

  private static final String JUNIOR = "(?:,?\\s(?:Jr|Sr)\\.?)?";
  private static final String KIND =
      "(?:\\s(?:Memorial|International|National|Regional|Municipal|Junior|Senior|Public|Middle|High|Elementary|Primary|Secondary"
          + "|Children['’]s|General|State|Presidential|Peace|Literary|Community|Medical|Technical|Metropolitan|University|County)){0,3}";
  private static final Pattern PLACE =
      Pattern.compile(
          JUNIOR
              + KIND
              + "\\s(?:Boulevard|Blvd|Street|Avenue|Ave|Airport|Highway|Expressway|Freeway|Parkway|Bridge|Tunnel|Road|Drive|Lane"
              + "|Square|Plaza|Park|Stadium|Arena|Station|Way|Island|Lake|River|Dam|Port|Pier|Tower|Hall|Airfield|Terminal)(?!\\p{L})");
  private static final Pattern GROUP =
      Pattern.compile(
          JUNIOR
              + KIND
              + "\\s(?:School|College|University|Academy|Hospital|Clinic|Library|Museum|Foundation|Institute|Center|Centre|Theatre|Theater"
              + "|Trust|Fund|Society|Museum and Library|Polytechnic|Seminary)(?!\\p{L})(?:\\sof\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)?");
  private static final Pattern NOTHING =
      Pattern.compile(
          JUNIOR
              + KIND
              + "\\s(?:Prizes?|Awards?|Medals?|Cup|Trophy|Act|Law|Amendment|Doctrine|Fellowships?|Scholarships?|Bill|Effect|Day|Lectures?|Syndrome)(?!\\p{L})");

  private static final List<String> SHIPS =
      List.of("USS ", "HMS ", "HMAS ", "HMCS ", "USNS ", "BRP ", "ROKS ");

  /// What flies under a number.
  private static final Set<String> CRAFT =
      Set.of(
          "Apollo",
          "Artemis",
          "Chang'e",
          "Chang’e",
          "Gemini",
          "Luna",
          "Mariner",
          "Pioneer",
          "Salyut",
          "Shenzhou",
          "Soyuz",
          "Viking",
          "Voskhod",
          "Vostok",
          "Voyager");

  private static final Pattern EXERCISE =
      Pattern.compile(
          ", an? (?:[a-z-]+ ){0,4}(?:exercises?|drills?|manoeuvres?|maneuvers?)(?![a-z])");

  /// "HMS Prince of Wales".
  private static final Pattern SHIP_OF =
      Pattern.compile("(?<!\\p{L})HMS (?:\\p{Lu}\\p{L}+ |of |the ){1,3}$");

  private static final int CONTEXT_LENGTH = 30;

  private NamedThings() {}

  /// The names of a part of an article without what only seems a person. Linear in the text.
  public static List<RecognizedName> complete(
      ArticlePart part, String text, List<RecognizedName> found) {
    MentionEditor names = new MentionEditor(part, text, found);
    for (RecognizedName name : found) {
      if (isShip(name.text()) || isCraft(text, name) || isExercise(text, name)) {
        names.drop(name);
      } else if (name.type() != EntityType.ORGANIZATION) {
        read(name, names);
      }
    }
    return names.names();
  }

  private static boolean isShip(String name) {
    return SHIPS.stream().anyMatch(name::startsWith);
  }

  /// "Apollo 11", "Soyuz-30".
  private static boolean isCraft(String text, RecognizedName name) {
    int end = name.span().end();
    return end + 1 < text.length()
        && Character.isDigit(text.charAt(end + 1))
        && (text.charAt(end) == ' ' || text.charAt(end) == '-')
        && CRAFT.contains(name.text());
  }

  /// "Exercise Cobra Gold", "Cobra Gold, a yearly exercise".
  private static boolean isExercise(String text, RecognizedName name) {
    return text.startsWith("Exercise ", name.span().start() - "Exercise ".length())
        || (text.startsWith(", a", name.span().end())
            && EXERCISE.matcher(text).region(name.span().end(), text.length()).lookingAt());
  }

  private static void read(RecognizedName name, MentionEditor names) {
    String text = names.text();
    int start = name.span().start();
    int end = name.span().end();
    String before = text.substring(Math.max(0, start - CONTEXT_LENGTH), start);
    if (CARRIED.isFound(AdjacentWords.before(text, start), before)
        || (before.contains("HMS ") && SHIP_OF.matcher(before).find())
        || isLaw(text, name)
        || CARRIER.matcher(name.text()).matches()) {
      names.drop(name);
    } else if (name.type() == EntityType.PERSON && goesOn(text, end)) {
      Matcher place = PLACE.matcher(text).region(end, text.length());
      Matcher group = GROUP.matcher(text).region(end, text.length());
      if (place.lookingAt()) {
        widen(name, place.end(), EntityType.LOCATION, names);
      } else if (group.lookingAt()) {
        widen(name, group.end(), EntityType.ORGANIZATION, names);
      } else if (NOTHING.matcher(text).region(end, text.length()).lookingAt()) {
        names.drop(name);
      }
    }
  }

  /// "Megan's Law".
  private static boolean isLaw(String text, RecognizedName name) {
    int end = name.span().end();
    return name.type() == EntityType.PERSON
        && name.text().indexOf(' ') < 0
        && (text.startsWith("'s Law", end) || text.startsWith("’s Law", end));
  }

  /// Whether one of the words can stand behind, which all begin with a capital.
  private static boolean goesOn(String text, int end) {
    return end + 1 < text.length()
        && (text.charAt(end) == ',' || Character.isUpperCase(text.charAt(end + 1)));
  }

  private static void widen(RecognizedName name, int end, EntityType type, MentionEditor names) {
    int start = name.span().start();
    boolean crosses =
        names.over(start, end).stream()
            .anyMatch(other -> other.span().start() < start || other.span().end() > end);
    if (crosses) {
      names.drop(name);
    } else {
      names.put(start, end, type);
    }
  }

  /// The names of an article without those that a storm or a ship of it bears: "Maria" where
  /// Hurricane Maria is told of and no other Maria.
  public static List<RecognizedName> withoutBearers(
      ArticleParagraphs article, List<RecognizedName> names) {
    Set<String> borne = new HashSet<>();
    for (ArticlePart part : ArticlePart.values()) {
      String text = article.of(part);
      if (STORMS_AND_SHIPS.stream().anyMatch(text::contains)) {
        Matcher storm = STORM_NAME.matcher(text);
        while (storm.find()) {
          borne.add(storm.group(1));
        }
      }
    }
    if (borne.isEmpty()) {
      return names;
    }
    for (RecognizedName name : names) {
      int space = name.text().indexOf(' ');
      if (name.type() == EntityType.PERSON && space > 0) {
        borne.remove(name.text().substring(0, space));
        borne.remove(name.text().substring(name.text().lastIndexOf(' ') + 1));
      }
    }
    List<RecognizedName> kept = new ArrayList<>(names.size());
    for (RecognizedName name : names) {
      if (!borne.contains(name.text())) {
        kept.add(name);
      }
    }
    return kept;
  }
}
