package se.samsyn.domain.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/** Keeps the page's own h1 alone: an editor's headings begin at h2 and go down one step at a time, at most to h4. */
final class HeadingLevels {

    private static final int LOWEST = 4;

    private HeadingLevels() {}

    static void renumber(List<Element> blocks) {
        Deque<Integer> open = new ArrayDeque<>();
        for (Element block : blocks) {
            if (isHeading(block.normalName())) {
                int level = block.normalName().charAt(1) - '0';
                while (!open.isEmpty() && open.peek() >= level) {
                    open.pop();
                }
                open.push(level);
                block.tagName("h" + Math.min(LOWEST, open.size() + 1));
            }
        }
    }

    static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }
}
