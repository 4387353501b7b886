-- Moderating: what a desk asks, how threads stand, what moderators prompt, sum up and propose.

-- What replies to a post.
CREATE INDEX contribution_parent ON contribution (parent);
