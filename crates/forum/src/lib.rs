//! The forum. It has a window in UTC, sessions side by side, their sub-topics, and guiding questions; participants and
//! moderators, named by an officer, write posts in any of the six languages, on the web or by mail. Everybody reads.
//!
//! Forum, session, sub-topic and question are requests of the record, posts are its contributions: what the forum has for
//! itself is its lists (`participant`, `moderator`) and its figures (`voice`).

#![forbid(unsafe_code)]

mod api;
pub mod archive;
mod by_mail;
mod calendar;
mod difference;
pub mod markdown;
pub mod model;
mod pages;
mod panels;
mod phrase;
pub mod post;
mod store;

use page::{Nav, Panel, Subject};

pub use api::description as api;
pub use by_mail::{RECEIVER, answer_registrations, digest, keep_course, tell};
pub use pages::topic::thread_html;
pub use pages::upload::forget as forget_uploads;
pub use post::{NewPost, insert as insert_post};

pub static SUBJECT: Subject = Subject {
    name: "forum",
    messages: language::messages!(),
    routes: page::routes![
        GET   "/forums"                              Look                pages::forum::list [json],
        POST  "/forums"                              KeepForum           pages::forum::create,
        GET   "/forums/new"                          KeepForum           pages::forum::new,
        GET   "/forums/import"                       KeepForum           pages::archive::new,
        POST  "/forums/import"                       KeepForum           pages::archive::create,
        GET   "/forums/import/{id}"                  KeepForum           pages::archive::show,
        POST  "/forums/import/{id}"                  KeepForum           pages::archive::bring,
        GET   "/forums/plan"                         KeepForum           pages::plan::new,
        POST  "/forums/plan"                         KeepForum           pages::plan::create,
        GET   "/forums/{id}"                         Look                pages::forum::show [json],
        POST  "/forums/{id}/parts"                   KeepForum           pages::forum::add_part,
        GET   "/forums/{id}/archive"                 Look                pages::archive::take,
        POST  "/forums/{id}/view"                    KeepForum           pages::archive::set_view,
        GET   "/forums/{id}/calendar"                Look                pages::forum::calendar,
        POST  "/forums/{id}/texts"                   KeepForum           pages::text::update,
        POST  "/forums/{id}/background"              KeepForum           pages::text::add_background,
        POST  "/forums/{id}/copy"                    KeepForum           pages::copy::create,
        POST  "/forums/{id}/template"                KeepForum           pages::copy::keep,
        GET   "/forums/{id}/setup"                   KeepForum           pages::setup::show,
        POST  "/forums/{id}/stage"                   KeepForum           pages::setup::advance,
        POST  "/forums/{id}/settings"                KeepForum           pages::setup::update,
        POST  "/forums/{id}/window"                  KeepForum           pages::setup::change_window,
        GET   "/forums/{id}/nominations"             Nominate            pages::nomination::list,
        POST  "/forums/{id}/nominations"             Nominate            pages::nomination::create,
        GET   "/forums/{id}/nominations/call"        KeepForum           pages::nomination::call::new,
        POST  "/forums/{id}/nominations/call"        KeepForum           pages::nomination::call::create,
        POST  "/forums/{id}/nominations/reminder"    KeepForum           pages::nomination::call::remind,
        GET   "/forums/{id}/nomination-form"         Look                pages::nomination::sheet::show [txt docx],
        POST  "/forums/{id}/nomination-form"         Nominate            pages::nomination::filled::show,
        GET   "/nominations/{id}/letter"             Nominate            pages::nomination::letter::show,
        GET   "/mail/{id}/nomination"                KeepForum           pages::nomination::by_mail::new,
        POST  "/mail/{id}/nomination"                KeepForum           pages::nomination::by_mail::create,
        POST  "/nominations/{id}/decision"           KeepForum           pages::nomination::decide,
        GET   "/forums/{id}/list"                    Look                pages::listed::show [json csv],
        GET   "/forums/{id}/register"                Register            pages::registration::new,
        POST  "/forums/{id}/register"                Register            pages::registration::create,
        GET   "/confirm/{token}"                     Register            pages::registration::confirmation,
        POST  "/confirm/{token}"                     Register            pages::registration::confirm,
        GET   "/forums/{id}/registrations"           KeepForum           pages::registration::list,
        POST  "/registrations/{id}/organization"     KeepForum           pages::registration::organization::confirm,
        POST  "/registrations/{id}/decision"         KeepForum           pages::registration::decide,
        GET   "/forums/{id}/participants"            KeepForum           pages::participant::list [json],
        POST  "/forums/{id}/participants"            KeepForum           pages::participant::add,
        POST  "/forums/{id}/participants/withdraw"   KeepForum           pages::participant::withdraw,
        GET   "/forums/{id}/desk"                    Moderate            pages::desk::show,
        GET   "/forums/{id}/participation"           Look                pages::participation::show [json csv],
        POST  "/forums/{id}/moderators"              KeepForum           pages::participant::add_moderator,
        GET   "/requests/{id}/wording"               KeepForum           pages::wording::edit,
        POST  "/requests/{id}/wording"               KeepForum           pages::wording::update,
        GET   "/subscriptions/{id}"                  Follow              pages::subscription::show,
        POST  "/subscriptions/{id}"                  Follow              pages::subscription::choose,
        GET   "/leave/{token}"                       Leave               pages::subscription::leaving,
        POST  "/leave/{token}"                       Leave               pages::subscription::leave,
        GET   "/topics/{id}"                         Look                pages::topic::show [json],
        POST  "/topics/{id}/posts"                   Post                pages::topic::create_post,
        GET   "/topics/{id}/letter"                  EnterPost           pages::letter::new,
        POST  "/topics/{id}/letter"                  EnterPost           pages::letter::create,
        POST  "/topics/{id}/uploads"                 Post                pages::upload::begin,
        POST  "/topics/{id}/letter/uploads"          EnterPost           pages::upload::begin_letter,
        GET   "/uploads/{id}"                        Post                pages::upload::show,
        POST  "/uploads/{id}"                        Post                pages::upload::add,
        // As the desk: for whoever is known, about themselves.
        POST  "/topics/{id}/seen"                    SeeDesk             pages::topic::seen::mark,
        GET   "/topics/{id}/feed"                    Look                pages::feed::of_topic,
        GET   "/topics/{id}/live"                    Look                pages::topic::live,
        GET   "/posts/{number}/feed"                 Look                pages::feed::of_thread,
        GET   "/forums/{id}/feed"                    Look                pages::feed::of_forum,
        POST  "/topics/{id}/questions"               Moderate            pages::topic::add_questions,
        GET   "/topics/{id}/summary"                 Moderate            pages::summary::edit,
        POST  "/topics/{id}/summary"                 Moderate            pages::summary::update,
        GET   "/posts/{number}"                      Look                pages::topic::find_post [json],
        GET   "/files/{digest}/{name}"               Look                pages::file::show,
        GET   "/posts/{number}/versions"             Look                pages::version::list [json],
        GET   "/posts/{number}/translations"         Look                pages::translation::list [json],
        POST  "/posts/{number}/translations"         Translate           pages::translation::attach,
        POST  "/posts/{number}/translations/machine" AskMachine          pages::translation::ask,
        GET   "/translations/{id}/withdraw"          WithdrawTranslation pages::translation::ask_withdraw,
        POST  "/translations/{id}/withdraw"          WithdrawTranslation pages::translation::withdraw,
        GET   "/posts/{number}/letter"               EnterPost           pages::letter::correct::edit,
        POST  "/posts/{number}/letter"               EnterPost           pages::letter::correct::update,
        GET   "/posts/{number}/edit"                 EditPost            pages::version::edit,
        POST  "/posts/{number}/edit"                 EditPost            pages::version::update,
        GET   "/posts/{number}/refuse"               Moderate            pages::post::ask_refuse,
        POST  "/posts/{number}/refuse"               Moderate            pages::post::refuse,
        POST  "/posts/{number}/admit"                Moderate            pages::post::admit,
        GET   "/posts/{number}/thread"               Moderate            pages::thread::edit,
        POST  "/posts/{number}/thread"               Moderate            pages::thread::update,
        GET   "/forums/{id}/proceedings"             Look                pages::proceedings::show,
        GET   "/forums/{id}/reminder"                Moderate            pages::reminder::edit,
        POST  "/forums/{id}/reminder"                Moderate            pages::reminder::propose,
        POST  "/forums/{id}/reminder/decide"         KeepForum           pages::reminder::decide,
        GET   "/forums/phrases"                      KeepForum           pages::phrases::edit,
        POST  "/forums/phrases"                      KeepForum           pages::phrases::update,
        POST  "/forums/{id}/participants/moderation" KeepForum           pages::participant::moderate,
        GET   "/posts/{number}/withdraw"             WithdrawPost        pages::post::ask_withdraw,
        POST  "/posts/{number}/withdraw"             WithdrawPost        pages::post::withdraw,
        GET   "/posts/{number}/erase"                EraseWords          pages::erase::ask,
        POST  "/posts/{number}/erase"                EraseWords          pages::erase::erase,
        GET   "/posts/{number}/remove"               Moderate            pages::post::ask_remove,
        POST  "/posts/{number}/remove"               Moderate            pages::post::remove,
        POST  "/forums/{id}/close"                   KeepForum           pages::setup::close,
        GET   "/api/v1/forums"                       Look                api::forum::list,
        POST  "/api/v1/forums"                       KeepForum           api::forum::create,
        GET   "/api/v1/forums/{id}"                  Look                api::forum::show,
        POST  "/api/v1/forums/{id}/parts"            KeepForum           api::forum::add_part,
        POST  "/api/v1/forums/{id}/stage"            KeepForum           api::forum::advance,
        GET   "/api/v1/forums/{id}/archive"          Look                api::archive::take,
        GET   "/api/v1/forums/{id}/participants"     KeepForum           api::participant::list,
        GET   "/api/v1/forums/{id}/posts"            Look                api::post::of_forum,
        GET   "/api/v1/forums/{id}/settings"         KeepForum           api::keeping::show,
        PATCH "/api/v1/forums/{id}/settings"         KeepForum           api::keeping::change,
        POST  "/api/v1/forums/{id}/window"           KeepForum           api::keeping::change_window,
        POST  "/api/v1/forums/{id}/close"            KeepForum           api::keeping::close,
        GET   "/api/v1/forums/{id}/queue"            Moderate            api::moderating::queue,
        GET   "/api/v1/subscriptions"                Follow              api::following::list,
        GET   "/api/v1/subscriptions/{id}"           Follow              api::following::show,
        POST  "/api/v1/subscriptions/{id}"           Follow              api::following::choose,
        GET   "/api/v1/topics/{id}"                  Look                api::forum::topic,
        GET   "/api/v1/topics/{id}/seen"             SeeDesk             api::following::seen,
        POST  "/api/v1/topics/{id}/seen"             SeeDesk             api::following::mark_seen,
        POST  "/api/v1/topics/{id}/questions"        Moderate            api::forum::add_questions,
        GET   "/api/v1/topics/{id}/posts"            Look                api::post::of_topic,
        POST  "/api/v1/topics/{id}/posts"            Post                api::post::create,
        GET   "/api/v1/posts/{number}"               Look                api::post::show,
        PATCH "/api/v1/posts/{number}"               EditPost            api::post::change,
        POST  "/api/v1/posts/{number}/withdraw"      WithdrawPost        api::post::withdraw,
        POST  "/api/v1/posts/{number}/decision"      Moderate            api::post::decide,
        GET   "/api/v1/posts/{number}/thread"        Moderate            api::moderating::show,
        POST  "/api/v1/posts/{number}/thread"        Moderate            api::moderating::decide,
        GET   "/api/v1/posts/{number}/translations"  Look                api::translation::list,
        POST  "/api/v1/posts/{number}/translations"  Translate           api::translation::attach,
        POST  "/api/v1/translations/{id}/withdraw"   WithdrawTranslation api::translation::withdraw,
    ],
    nav: Some(Nav { message: "forum-nav", path: "/forums", order: 20 }),
    panels: &[
        Panel { order: 8, draw: panels::call::draw },
        Panel { order: 20, draw: panels::draw },
        Panel { order: 15, draw: panels::running },
    ],
};
