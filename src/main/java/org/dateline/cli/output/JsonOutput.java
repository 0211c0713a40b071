package org.dateline.cli.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dateline.messages.LinkMessages;
import org.dateline.messages.SearchMessages;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityProfile.NameForm;
import org.dateline.model.EntityProfile.TypeCount;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.Hit;
import org.dateline.model.query.MatchExplanation;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that commands print: the same names for the same things everywhere, ids as strings,
/// times in ISO 8601.
public final class JsonOutput {

  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonOutput() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /// An article found: `id`, `title`, `source`, `published`, `score`, `snippet`, `entities` (those
  /// it is about most: `entity`, `name`, `type`), `why`, `similar` (more with nearly the same
  /// text); without what is not known.
  public static ObjectNode hit(Hit hit) {
    ObjectNode node = object();
    node.put("id", hit.id());
    node.put("title", hit.title());
    putKnown(node, "source", hit.source());
    putKnown(node, "published", hit.published().map(PublicationDate::toString).orElse(""));
    node.put("score", hit.score());
    node.put("snippet", hit.snippet().text());
    ArrayNode entities = node.putArray("entities");
    for (Hit.EntityLabel named : hit.entities()) {
      entities
          .addObject()
          .put("entity", Long.toString(named.entity()))
          .put("name", named.name())
          .put("type", named.type().name());
    }
    putKnown(node, "why", SearchMessages.why(hit));
    if (hit.similar() > 0) {
      node.put("similar", hit.similar());
    }
    return node;
  }

  /// Why an article was found: `words` (`text`, `forms` as the article has them, `headline` and
  /// `body` for how often, `share` of what all score), `missing`, `names` (`name`, `type`, `forms`,
  /// `occurrences`), `passages`, and where it is near in meaning `meaning` (`cosine`, `passage`).
  public static ObjectNode explanation(MatchExplanation explanation) {
    ObjectNode node = object();
    ArrayNode words = node.putArray("words");
    for (MatchExplanation.WordMatch word : explanation.words()) {
      ObjectNode one = words.addObject().put("text", word.text());
      word.forms().forEach(one.putArray("forms")::add);
      one.put("headline", word.inTitle()).put("body", word.inText());
      one.put("share", rounded(word.share(), 3));
    }
    explanation.missing().forEach(node.putArray("missing")::add);
    ArrayNode names = node.putArray("names");
    for (MatchExplanation.MentionMatch name : explanation.names()) {
      ObjectNode one = names.addObject().put("name", name.name()).put("type", name.type().name());
      name.forms().forEach(one.putArray("forms")::add);
      one.put("occurrences", name.mentions());
    }
    ArrayNode passages = node.putArray("passages");
    explanation.passages().forEach(passage -> passages.add(passage.text()));
    explanation
        .meaning()
        .ifPresent(near ->
            node.putObject("meaning")
                .put("cosine", rounded(near.nearness(), 3))
                .put("passage", near.passage().text()));
    return node;
  }

  /// An entity: `entity`, `name`, `type`, `total` (articles) and `occurrences` (mentions).
  static ObjectNode entity(Entity entity) {
    return named(entity).put("total", entity.articles()).put("occurrences", entity.mentions());
  }

  /// Which entity: `entity`, `name`, `type`.
  public static ObjectNode named(Entity entity) {
    ObjectNode node = object();
    node.put("entity", Long.toString(entity.number()));
    node.put("name", entity.name());
    node.put("type", entity.type().name());
    return node;
  }

  /// What the library knows of an entity: [#entity] and `weak_mentions`, `first`, `last`, `types`
  /// (`type`, `occurrences`), `names` (`text`, `occurrences`, `type`, `why`), `companions`
  /// (`entity`, `name`, `type`, `articles`, `surprise`); without what is not known.
  public static ObjectNode profile(EntityProfile profile) {
    ObjectNode node = entity(profile.entity());
    node.put("weak_mentions", profile.weakMentions());
    profile.first().ifPresent(date -> node.put("first", date.toString()));
    profile.last().ifPresent(date -> node.put("last", date.toString()));
    ArrayNode types = node.putArray("types");
    for (TypeCount count : profile.types()) {
      types.addObject().put("type", count.type().name()).put("occurrences", count.mentions());
    }
    ArrayNode names = node.putArray("names");
    for (NameForm form : profile.names()) {
      ObjectNode written = names.addObject();
      written.put("text", form.text());
      written.put("occurrences", form.mentions());
      written.put("type", form.type().name());
      form.sameAs().ifPresent(same -> written.put("why", LinkMessages.of(same)));
    }
    ArrayNode coMentions = node.putArray("companions");
    for (CoMention companion : profile.coMentions()) {
      coMentions.add(
          named(companion.entity())
              .put("articles", companion.articles())
              .put("surprise", rounded(companion.surprise(), 2)));
    }
    return node;
  }

  /// A figure with no more decimals than mean something.
  public static double rounded(double figure, int decimals) {
    return BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_UP).doubleValue();
  }

  public static void putKnown(ObjectNode node, String name, String value) {
    if (!value.isEmpty()) {
      node.put(name, value);
    }
  }
}
