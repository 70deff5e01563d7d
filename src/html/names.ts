/**
 * Names that portals give to the parts of a page: classes and ids in lower case, as the systems in use write them
 * (NukeViet, WordPress, Drupal, Joomla, Liferay, SharePoint, ASP.NET, and the makers of provincial portals).
 */

/** A class or an id stands for itself, or for the end of a generated id: "ctl00_main_lblnoidung". */
const set = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter((name) => name !== ''))

/** The article's body. */
export const BODY_NAMES = set(`
  news-bodyhtml bodytext news-content newscontent news_content detail-content detail_content detailcontent
  content-detail content_detail contentdetail article-content article_content articlecontent article-body article__body
  articlebody article-detail-content entry-content td-post-content post-content post-body single-content the-content
  field--name-body field-name-body node-content journal-content-article asset-full-content ms-rtestate-field
  ms-rte-layoutszone-inner articlebodycontent noidung noi-dung noi_dung noidungtin noi-dung-tin chitiet-noidung
  noidungchitiet lblnoidung lbl_noidung ltrnoidung divnoidung div_noidung lblcontent lbcontent divcontent divnewscontent
  newsbody news-body news_body bodynews bodycontent cms-body story-body fck_detail ck-content tinymce-content
  articlecontentbody item-page newsdetailcontent news-detail-content detail-news-content lblchitiet txtnoidung
  noidungbaiviet noi-dung-bai-viet baiviet-noidung post-detail-content content-news contentnews news__content toancanh
  chitietbaiviet contentnewsdetail
`)

/** The headline. */
export const TITLE_NAMES = set(`
  news-title newstitle news_title title-news title_news titlenews detail-title detail_title detailtitle title-detail
  title_detail titledetail article-title article_title articletitle article__title entry-title post-title post_title
  page-title page-header-title page-header single-title node-title lbltitle lbtitle lbl_title lbltieude lbtieude
  tieude tieu-de tieu_de tieudetin tieu-de-tin tieude_tin tieudebaiviet tieu-de-bai-viet title-post story-title
  newsdetailtitle news-detail-title asset-title header-title title-article titlebaiviet news__title
`)

/** When it was published. */
export const DATE_NAMES = set(`
  date time published publish-date publishdate publish_date published-date publisheddate date-published post-date
  post_date posted-on entry-date entry-meta post-meta news-date news_date newsdate date-news date-time datetime
  date_time article-date article_date article-meta lbldate lbdate lbl_date lblngay lblngaydang lbngaydang lbltime
  ngaydang ngay-dang ngay_dang ngay thoigian thoi-gian thoi_gian detail-date detail-time detail_time created
  createdate created-date submitted field--name-created metadata-publish-date time-news lblcreateddate lblpublishdate
  ngaycapnhat ngay-cap-nhat h-time h6-time
`)

/** Who wrote it. */
export const AUTHOR_NAMES = set(`
  author author-name author_name authorname article-author post-author news-author detail-author tacgia tac-gia tac_gia
  lbltacgia lbtacgia lblauthor lbauthor byline entry-author nguoiviet nguoi-viet nguoi_viet field--name-field-author
  field--name-field-tac-gia butdanh but-danh author-detail
`)

/** A caption of a picture. */
export const CAPTION_NAMES = set(`
  wp-caption-text caption image-caption photo-caption img-caption fig-caption figcaption picture-caption pcaption
  photocms_caption image_caption chuthich chu-thich chuthichanh chu-thich-anh desc-image imagecaption
`)

/** Words in the names of what surrounds an article: "social-share", "block_related". */
export const AROUND_WORDS = set(`
  share sharing social addthis breadcrumb breadcrumbs related relate relatednews lienquan menu nav navbar navigation
  sidebar widget-area widget_area comment comments disqus tag tags footer banner print rating rate vote toolbar tool tools pagination
  pager paging advert ads adv quangcao login search timkiem sitemap popup modal cookie subscribe newsletter copyright
  tinkhac tinlienquan tin-lien-quan tin-khac baivietkhac othernews other-news othernew morenews readmore popular
  trending hotnews tinnoibat tindocnhieu docnhieu xemnhieu weather thoitiet counter thongke truycap lienket weblink
  weblinks marquee slider carousel captcha feedback ykien binhluan emoji reaction
`)

/** Elements that hold what surrounds an article. */
export const AROUND_ELEMENTS = set('nav footer aside menu')

/** Meta tags that say when it was published, the surest first. */
export const DATE_METAS = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'article.published',
  'sailthru.date',
  'parsely-pub-date',
  'datecreated',
  'date',
]

/** Meta tags that say the headline, the surest first. */
export const TITLE_METAS = ['og:title', 'headline', 'twitter:title', 'dc.title', 'title']

/** Meta tags that say who wrote it. */
export const AUTHOR_METAS = ['article:author', 'author', 'dc.creator', 'dcterms.creator', 'parsely-author']

/** What stands in the author's place where the system filled it in: no one who wrote an article. */
export const NO_AUTHOR =
  /(?:^|\s)(?:admin\w*|quản trị(?: viên)?|webmaster|biên tập viên|ban biên tập|editor|user|root|unknown|cổng thông tin|trang thông tin|cổng ttđt|vnpt|viettel|nukeviet|joomla|wordpress|drupal|liferay|system account)(?=\s|$)|https?:|www\.|@|\.(?:vn|com|net|org)\b/i

/** Lines of a page's foot: who runs the site, by what licence, at what address. */
export const FOOT_LINE =
  /^(?:©|copyright|bản quyền|đơn vị chủ quản|cơ quan chủ quản|chịu trách nhiệm (?:chính|nội dung)\s?:|ghi rõ nguồn|phát triển bởi|thiết kế bởi|designed by|powered by|địa chỉ\s?:|trụ sở\s?:|điện thoại\s?:|đang truy cập\s?:|bạn (?:phải|cần) đăng nhập)|all rights reserved|©\s?\d{4}/i

/** Labels of such a line; an article may hold one of them, a foot holds several. */
export const FOOT_LABEL =
  /(?:cơ quan (?:chủ quản|quản lý)|chịu trách nhiệm(?: \S+){0,4}|giấy phép(?: \S+){0,5}|địa chỉ|trụ sở|điện thoại|đt|tel|email|fax|hotline|website)\s?:/gi

/** Who runs a site, which meta tags give for the author of all its pages. */
export const PUBLISHER =
  /^(?:sở|ubnd|ủy ban|uỷ ban|hđnd|phòng|trung tâm|trường|huyện|tỉnh|thành phố|thị xã|quận|xã|phường|báo|đài|văn phòng|cục|chi cục|bộ|hội|ban|công ty|tỉnh ủy|huyện ủy|công an|bệnh viện|viện|liên đoàn)(?!\p{L})/iu

/** Clocks in the head of a page tell today's date. */
export const TODAY_NAMES = set('today clock now homnay hom-nay hom_nay currentdate current-date lbltoday lblhomnay')

/** What is left on a page of the head of a Word file. */
export const WORD_LEFTOVER =
  /^(?:normal 0|(?:false|true)(?: (?:false|true))*|en-us|vi-vn|x-none|microsoftinternetexplorer4|st1\\?:\*|\/\* style definitions \*\/|table\.msonormaltable|\{?\s?mso-[\w-]+:|@page |p\.msonormal|-->$|<!--)/i

/** The name of a site in its title: no headline. */
export const SITE_NAME =
  /^(?:cổng (?:thông tin|ttđt|giao tiếp)|trang (?:chủ|thông tin|tin)|home\b|tin tức$|chi tiết|bài viết$|báo điện tử|untitled|index$|default$|website|hệ thống|đang tải)/i
