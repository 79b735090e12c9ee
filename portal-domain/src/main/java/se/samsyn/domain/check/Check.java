package se.samsyn.domain.check;

import java.util.stream.Stream;

/** One question to a text. */
interface Check {

    Stream<Finding> on(Writing writing);
}
