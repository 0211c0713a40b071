package org.dateline.index;

import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lucene's merges in the background, whose failures end no thread with a stack trace on the
/// reader's terminal. Nothing is lost by that: the writer closes itself, and whoever writes next is
/// told why.
final class LoggedMergeScheduler extends ConcurrentMergeScheduler {

  private static final Logger LOG = LoggerFactory.getLogger(LoggedMergeScheduler.class);

  @Override
  protected void handleMergeException(Throwable e) {
    LOG.debug("A merge has failed", e);
  }
}
